import { USERS } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const INVITATION = { purpose: 'invitation', user_id: USERS[0] };

// Who gets in, by what link, and in whose place.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a link is for one of three uses',
      rule: 'link_purpose',
      table: 'one_time_link',
      takes: [
        { purpose: 'first-administrator' },
        { ...INVITATION },
        { purpose: 'password-reset', user_id: USERS[1] },
      ],
      refuses: [{ purpose: 'party', user_id: USERS[0], revoked_at: '2024-05-01' }],
    },
    {
      says: 'a link names whom it lets in, but for the first administrator',
      rule: 'link_user',
      table: 'one_time_link',
      takes: [INVITATION],
      refuses: [{ purpose: 'invitation' }, { purpose: 'first-administrator', user_id: USERS[1] }],
    },
    {
      says: 'a link that was used is not taken back',
      rule: 'link_ended_once',
      table: 'one_time_link',
      takes: [{ used_at: '2024-05-01' }, { revoked_at: '2024-05-01' }],
      refuses: [{ used_at: '2024-05-01', revoked_at: '2024-05-01' }],
    },
    {
      says: 'a person has one open link at a time',
      rule: 'link_one_open',
      table: 'one_time_link',
      given: INVITATION,
      takes: [
        { ...INVITATION, used_at: '2024-05-01' },
        { ...INVITATION, revoked_at: '2024-05-01' },
        { ...INVITATION, user_id: USERS[1] },
      ],
      refuses: [INVITATION, { ...INVITATION, purpose: 'password-reset' }],
    },
    {
      says: 'a deputy stands in for a time, perhaps none',
      rule: 'deputy_validity',
      table: 'deputy',
      takes: [
        { valid_from: '2024-05-01', valid_to: '2024-05-01' },
        { valid_from: '2024-05-01', valid_to: '2024-04-30' },
      ],
      refuses: [{ valid_from: '2024-05-01', valid_to: '2024-04-29' }],
    },
    {
      says: 'nobody is their own deputy',
      rule: 'deputy_another',
      table: 'deputy',
      takes: [{ principal_id: USERS[1], deputy_id: USERS[0] }],
      refuses: [{ principal_id: USERS[0], deputy_id: USERS[0] }],
    },
    {
      says: 'an address is kept in small letters, so that it is one',
      rule: 'user_email_lower',
      table: 'app_user',
      takes: [{ email: 'åke@example.org' }],
      refuses: [{ email: 'Ake@example.org' }],
    },
    {
      says: 'a person has a name',
      rule: 'user_name',
      table: 'app_user',
      takes: [{ name: 'Ö' }],
      refuses: [{ name: ' ' }],
    },
    {
      says: 'whose deputy acted is told by id and name',
      rule: 'audit_deputy_pair',
      table: 'audit_entry',
      takes: [{ deputy_of_id: USERS[0], deputy_of_name: 'Aino' }],
      refuses: [{ deputy_of_id: USERS[0] }, { deputy_of_name: 'Aino' }],
    },
  ]);
});
