import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../auth/password-hash.ts';
import { aUser } from '../../testing/people.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const PASSWORD = 'riittavan pitka salasana';
const hash = await hashPassword(PASSWORD);

/** A person with a password and two sessions; calls come from the first. */
async function aPerson(overrides = {}) {
  const { id, name, email } = await aUser(db, overrides);
  await db.account.create({ data: { accountId: id, providerId: 'credential', userId: id, password: hash } });
  const session = (userAgent: string | null) =>
    db.session.create({ data: { token: randomUUID(), userId: id, userAgent, expiresAt: new Date(4e12) } });
  const [here, elsewhere] = [await session('Firefox, Windows'), await session(null)];
  return {
    id,
    name,
    email,
    here,
    elsewhere,
    call: callAs({ id, name, memberships: [] }, { sessionId: here.id }).account,
  };
}

const command = (version = 1) => ({ commandId: randomUUID(), version });

test('one’s account tells who one is and where one is signed in, this session marked', async () => {
  const { call, name, email, here, elsewhere } = await aPerson();
  await db.session.create({
    data: { token: randomUUID(), userId: (await call.get()).id, expiresAt: new Date(0) },
  });
  const account = await call.get();
  expect(account).toMatchObject({
    name,
    email,
    version: 1,
    hasPassword: true,
    standsInFor: [],
    stoodInForBy: [],
  });
  expect(account.sessions).toHaveLength(2);
  expect(account.sessions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: here.id, device: 'Firefox, Windows', isThis: true }),
      expect.objectContaining({ id: elsewhere.id, device: null, isThis: false }),
    ]),
  );
});

test('it tells for whom one stands in, and who does for oneself', async () => {
  const [aino, eero] = [await aPerson({ name: 'Aino' }), await aPerson({ name: 'Eero' })];
  const between = { validFrom: new Date('2024-09-01'), validTo: new Date('2024-09-30') };
  await db.deputy.create({ data: { id: randomUUID(), principalId: aino.id, deputyId: eero.id, ...between } });
  const time = { validFrom: '2024-09-01', validTo: '2024-09-30' };
  expect(await aino.call.get()).toMatchObject({ standsInFor: [], stoodInForBy: [{ name: 'Eero', ...time }] });
  expect(await eero.call.get()).toMatchObject({ standsInFor: [{ name: 'Aino', ...time }], stoodInForBy: [] });
});

test('one changes one’s own name, by the version that was seen', async () => {
  const { call, id, name } = await aPerson();
  expect(await call.edit({ ...command(), name: ' Uusi Nimi ' })).toEqual({ name: 'Uusi Nimi', version: 2 });
  await expect(call.edit({ ...command(), name: 'Toinen' })).rejects.toMatchObject(refusedAs('person.stale'));
  const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: id } });
  expect(trace).toMatchObject({
    action: 'account:edit',
    actorId: id,
    before: { name },
    after: { name: 'Uusi Nimi' },
  });
});

describe('account.changePassword', () => {
  const change = (person: Awaited<ReturnType<typeof aPerson>>, overrides = {}) =>
    person.call.changePassword({
      ...command(),
      currentPassword: PASSWORD,
      password: 'aivan toinen salasana',
      ...overrides,
    });

  test('sets the new one and signs the other sessions out; no password is in the trail', async () => {
    const person = await aPerson();
    await change(person);
    const account = await db.account.findFirstOrThrow({ where: { userId: person.id } });
    expect(await isPassword({ hash: account.password ?? '', password: 'aivan toinen salasana' })).toBe(true);
    expect(await db.session.findMany({ where: { userId: person.id } })).toMatchObject([
      { id: person.here.id },
    ]);
    const traces = JSON.stringify(
      (await db.auditEntry.findMany()).map(({ before, after }) => [before, after]),
    );
    for (const secret of [PASSWORD, 'aivan toinen salasana', '$argon2id'])
      expect(traces).not.toContain(secret);
  });

  test('asks the current one, and after ten wrong ones waits', async () => {
    const person = await aPerson();
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(change(person, { currentPassword: 'arvaus' })).rejects.toMatchObject(
        refusedAs('password.wrong'),
      );
    await expect(change(person)).rejects.toMatchObject(refusedAs('attempts.too-many'));
  });

  test('refuses a short one at its field', async () => {
    const fault = await change(await aPerson(), { password: 'liian lyhyt' }).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      cause: { issues: [{ path: ['password'], message: 'password.too-short 12' }] },
    });
  });

  test('is not for the accounts whose password everybody knows', async () => {
    await expect(change(await aPerson({ demonstration: true }))).rejects.toMatchObject(
      refusedAs('account.demonstration'),
    );
  });

  test('nor for whoever has none', async () => {
    const { id, name } = await aUser(db);
    const { account } = callAs({ id, name, memberships: [] });
    expect(await account.get()).toMatchObject({ hasPassword: false });
    const input = { ...command(), currentPassword: 'x', password: PASSWORD };
    await expect(account.changePassword(input)).rejects.toMatchObject(refusedAs('password.wrong'));
  });
});

describe('account.endSessions', () => {
  const sessionsOf = (userId: string) => db.session.count({ where: { userId } });

  test('ends one', async () => {
    const { call, id, elsewhere } = await aPerson();
    expect(await call.endSessions({ commandId: randomUUID(), id: elsewhere.id })).toEqual({ ended: 1 });
    expect(await sessionsOf(id)).toBe(1);
    await expect(call.endSessions({ commandId: randomUUID(), id: elsewhere.id })).rejects.toMatchObject(
      refusedAs('session.not-found'),
    );
  });

  test('ends every one but this', async () => {
    const { call, id, here } = await aPerson();
    await call.endSessions({ commandId: randomUUID(), id: null });
    expect(await db.session.findMany({ where: { userId: id } })).toMatchObject([{ id: here.id }]);
  });

  test('never ends somebody else’s', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    await expect(one.call.endSessions({ commandId: randomUUID(), id: other.here.id })).rejects.toMatchObject(
      refusedAs('session.not-found'),
    );
    expect(await sessionsOf(other.id)).toBe(2);
  });
});
