import { describe, expect, test } from 'vitest';
import { aMembership, anActor, aUser } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const demonstration = { mode: 'demo', scenario: 'demo' } as const;

describe('session.me', () => {
  test('is null where nobody is signed in', async () => {
    expect(await callAs(null).session.me()).toBeNull();
  });

  test('tells who is signed in, what they may, and which day it is', async () => {
    const actor = await anActor(db, 'viewer');
    expect(await callAs(actor, { today: '2024-07-15', installation: demonstration }).session.me()).toEqual({
      id: actor.id,
      name: actor.name,
      email: expect.stringContaining('@alue.example'),
      language: 'fi',
      demonstration: false,
      memberships: actor.memberships,
      today: '2024-07-15',
      scenario: 'demo',
    });
  });
});

describe('session.setLanguage', () => {
  test('keeps the language of the person who asks, and of nobody else', async () => {
    const [actor, other] = [await anActor(db, 'viewer'), await aUser(db)];
    await callAs(actor).session.setLanguage({ language: 'sv' });
    expect(await callAs(actor).session.me()).toMatchObject({ language: 'sv' });
    expect(await db.user.findUnique({ where: { id: other.id } })).toMatchObject({ language: 'fi' });
  });

  test('is for everybody who is signed in, also without any membership', async () => {
    const { id, name } = await aUser(db);
    await callAs({ id, name, memberships: [] }).session.setLanguage({ language: 'en' });
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ language: 'en' });
    await expect(callAs(null).session.setLanguage({ language: 'en' })).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });

  test('knows three languages', async () => {
    const call = callAs(await anActor(db, 'viewer')).session;
    await expect(call.setLanguage({ language: 'de' as 'fi' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('session.demonstrationAccounts', () => {
  test('names the demonstration’s people with their roles and the password, to anybody', async () => {
    const account = await aUser(db, { demonstration: true, email: 'esittely@painopiste.example' });
    for (const role of ['manager', 'viewer', 'viewer'] as const) {
      await aMembership(db, account.id, { role, scope: { kind: 'everything' } });
    }
    await aUser(db, { demonstration: true, deactivatedAt: new Date() });
    const { password, accounts } = await callAs(null, {
      installation: demonstration,
    }).session.demonstrationAccounts();
    expect(password).toBe('painopiste-demo');
    expect(accounts).toEqual([{ email: account.email, name: account.name, roles: expect.any(Array) }]);
    expect(accounts[0]?.roles.toSorted()).toEqual(['manager', 'viewer']);
  });

  test.each([
    ['production', { mode: 'serve', scenario: null }],
    ['production on a database that once was a demonstration', { mode: 'serve', scenario: 'demo' }],
    ['an empty start', { mode: 'demo', scenario: null }],
  ] as const)('are none in %s', async (_what, installation) => {
    await aUser(db, { demonstration: true });
    expect(await callAs(null, { installation }).session.demonstrationAccounts()).toEqual({
      password: '',
      accounts: [],
    });
  });
});
