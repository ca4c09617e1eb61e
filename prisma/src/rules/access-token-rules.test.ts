import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

// What opens the exports without a session.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a token reads something, and changes nothing',
      rule: 'access_token_actions',
      table: 'access_token',
      takes: [{ actions: ['burn:read', 'milestone:read', 'ledger:read'] }],
      refuses: [
        { actions: [] },
        { actions: ['milestone:reschedule'] },
        { actions: ['burn:read', 'user:create'] },
      ],
    },
    {
      says: 'a token has a name of a readable length',
      rule: 'access_token_name',
      table: 'access_token',
      takes: [{ name: 'ä'.repeat(100) }],
      refuses: [{ name: '' }, { name: 'ä'.repeat(101) }],
    },
    {
      says: 'a token works for a day at least and a year at most',
      rule: 'access_token_life',
      table: 'access_token',
      takes: [{ expires_on: '2024-05-02' }, { expires_on: '2025-05-01' }],
      refuses: [{ expires_on: '2024-05-01' }, { expires_on: '2025-05-02' }],
    },
    {
      says: 'of a secret only its hash is kept',
      rule: 'access_token_hash',
      table: 'access_token',
      takes: [{ secret_hash: '0123456789abcdef'.repeat(4) }],
      refuses: [{ secret_hash: 'painopiste_secret' }, { secret_hash: 'A'.repeat(64) }],
    },
    {
      says: 'a token is found by a part of its own',
      rule: 'access_token_prefix_key',
      table: 'access_token',
      given: { prefix: 'same' },
      takes: [{ prefix: 'another' }],
      refuses: [{ prefix: 'same' }],
    },
  ]);
});
