import { beforeEach, expect, test } from 'vitest';
import { isPassword } from '../../auth/password-hash.ts';
import type { Db } from '../../db/transaction.ts';
import { aUser } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { offerFirstAdministrator } from './first-administrator-commands.ts';

const { db, callAs } = await openTestApp();
const person = { name: ' Aino Ensimmäinen ', email: 'Aino@alue.example', password: 'riittavan pitka' };
const create = (token: string, overrides = {}) =>
  callAs(null).session.createFirstAdministrator({ token, ...person, ...overrides });

async function offer(from: Db = db, minutes?: number): Promise<string> {
  const token = await offerFirstAdministrator(from, minutes);
  if (token === null) throw new Error('Somebody can sign in already.');
  return token;
}

const refusedAs = (code: string): object => ({ cause: { code } });

// The database keeps an administrator; here each test begins without anybody.
await db.$executeRaw`ALTER TABLE membership DISABLE TRIGGER membership_administrator_remains`;

beforeEach(async () => {
  await db.membership.deleteMany();
  await db.user.deleteMany();
});

test('the link makes a person who signs in by the password and administers everything', async () => {
  await create(await offer());
  const [user] = await db.user.findMany({ include: { accounts: true, memberships: true } });
  expect(user).toMatchObject({ name: 'Aino Ensimmäinen', email: 'aino@alue.example', demonstration: false });
  expect(user?.memberships).toMatchObject([{ role: 'admin', scopeKind: 'everything', validTo: null }]);
  expect(user?.accounts).toMatchObject([{ providerId: 'credential', accountId: user?.id }]);
  expect(await isPassword({ hash: user?.accounts[0]?.password ?? '', password: person.password })).toBe(true);
});

test('it leaves its trace in the audit trail, without the password', async () => {
  await create(await offer());
  const trace = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
  expect(trace).toMatchObject({ action: 'user:create', noun: 'person', actorName: 'Aino Ensimmäinen' });
  expect(JSON.stringify(trace.after)).not.toContain(person.password);
});

test('the link works once', async () => {
  const token = await offer();
  await create(token);
  await expect(create(token, { email: 'toinen@alue.example' })).rejects.toMatchObject(refusedAs('link.used'));
  expect(await db.user.count()).toBe(1);
});

test('an expired link is refused as expired', async () => {
  await expect(create(await offer(db, 0))).rejects.toMatchObject(refusedAs('link.expired'));
});

test('a made-up link is not found', async () => {
  await expect(create('made up')).rejects.toMatchObject(refusedAs('link.not-found'));
});

test('of two links of two starts only the first to be used makes an administrator', async () => {
  const [one, two] = [await offer(), await offer()];
  await create(one);
  await expect(create(two, { email: 'toinen@alue.example' })).rejects.toMatchObject(refusedAs('link.used'));
});

test('links used at the same moment make one administrator', async () => {
  const tokens = [await offer(), await offer(), await offer()];
  const attempts = [...tokens, ...tokens].map((token, n) => create(token, { email: `p${n}@alue.example` }));
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.user.count()).toBe(1);
});

test('a refusal that can be mended leaves the link usable', async () => {
  const { email } = await aUser(db, { email: person.email.toLowerCase(), deactivatedAt: new Date() });
  const token = await offer();
  await expect(create(token, { email })).rejects.toMatchObject(refusedAs('user.email-taken'));
  await expect(create(token, { password: 'liian lyhyt' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(create(token, { email: 'ei osoite' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await create(token, { email: 'muu@alue.example' });
});

test('no link is offered once somebody can sign in', async () => {
  await create(await offer());
  expect(await offerFirstAdministrator(db)).toBeNull();
});

test('people who cannot sign in do not stand in the way of a link', async () => {
  const account = { accountId: 'x', providerId: 'credential', password: 'x' };
  await aUser(db);
  await aUser(db, { deactivatedAt: new Date(), accounts: { create: account } });
  await aUser(db, { demonstration: true, accounts: { create: { ...account, accountId: 'y' } } });
  // Came in by the organisation’s accounts before there was an administrator.
  await aUser(db, { accounts: { create: { accountId: 'z', providerId: 'oidc' } } });
  expect(await offerFirstAdministrator(db)).not.toBeNull();
});

test('the database keeps the hash of the secret only', async () => {
  const token = await offer();
  const links = await db.oneTimeLink.findMany();
  expect(JSON.stringify(links)).not.toContain(token);
});
