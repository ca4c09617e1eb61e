import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isPassword } from '../../auth/password-hash.ts';
import { aMembership, aSignedUpActor, aUser } from '../../testing/people.ts';
import { aRegion } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const main = await aSignedUpActor(db, 'admin');
await aRegion(db, { code: '04' });
const regional = await aSignedUpActor(db, 'admin', { kind: 'region', regionCode: '04' });
const PASSWORD = 'riittavan pitka salasana';

async function anInvited() {
  const { id, name } = await aUser(db);
  await aMembership(db, id, { role: 'lead', scope: { kind: 'region', regionCode: '04' } });
  return { id, name };
}

/** A new link for this person: its secret. */
async function send(id: string, as = main): Promise<string> {
  const { version } = await callAs(main).person.get({ id });
  const { path } = await callAs(as).person.sendLink({ commandId: randomUUID(), id, version });
  return path?.split('token=')[1] ?? '';
}

const accept = (token: string, overrides = {}) =>
  callAs(null).invitation.accept({ token, password: PASSWORD, language: 'en', ...overrides });

describe('a link', () => {
  test('lets the person in: password and language are theirs, and they can sign in', async () => {
    const { id, name } = await anInvited();
    const token = await send(id);
    expect(await callAs(null).invitation.get({ token })).toMatchObject({
      purpose: 'invitation',
      name,
      language: 'fi',
    });
    const { email } = await accept(token);
    const user = await db.user.findUniqueOrThrow({ where: { id }, include: { accounts: true } });
    expect(user).toMatchObject({ email, language: 'en' });
    expect(user.accounts).toMatchObject([{ providerId: 'credential', accountId: id }]);
    expect(await isPassword({ hash: user.accounts[0]?.password ?? '', password: PASSWORD })).toBe(true);
    expect(await callAs(main).person.get({ id })).toMatchObject({ state: 'active', link: { state: 'used' } });
  });

  test('works once, also of two at once', async () => {
    const token = await send((await anInvited()).id);
    const both = await Promise.allSettled([accept(token), accept(token)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(accept(token)).rejects.toMatchObject(refusedAs('invitation.used'));
    await expect(callAs(null).invitation.get({ token })).rejects.toMatchObject(refusedAs('invitation.used'));
  });

  test('gives way to the next one', async () => {
    const { id } = await anInvited();
    const [first, second] = [await send(id), await send(id)];
    await expect(accept(first)).rejects.toMatchObject(refusedAs('invitation.revoked'));
    await accept(second);
  });

  test('is taken back', async () => {
    const { id } = await anInvited();
    const token = await send(id);
    const { version } = await callAs(main).person.get({ id });
    await callAs(main).person.revokeLink({ commandId: randomUUID(), id, version });
    await expect(accept(token)).rejects.toMatchObject(refusedAs('invitation.revoked'));
  });

  test('expires', async () => {
    const { id } = await anInvited();
    const token = await send(id);
    await db.oneTimeLink.updateMany({ where: { userId: id }, data: { expiresAt: new Date(0) } });
    await expect(accept(token)).rejects.toMatchObject(refusedAs('invitation.expired'));
    expect(await callAs(main).person.get({ id })).toMatchObject({ link: { state: 'expired' } });
  });

  test('an invitation is valid for seven days, a new password for one', async () => {
    const { id } = await anInvited();
    const daysOfLatest = async () => {
      const { expiresAt, createdAt } = await db.oneTimeLink.findFirstOrThrow({
        where: { userId: id, usedAt: null, revokedAt: null },
      });
      return Math.round((expiresAt.getTime() - createdAt.getTime()) / 86_400_000);
    };
    const token = await send(id);
    expect(await daysOfLatest()).toBe(7);
    await accept(token);
    await send(id);
    expect(await daysOfLatest()).toBe(1);
  });

  test('keeps working after a refusal that can be mended', async () => {
    const token = await send((await anInvited()).id);
    await expect(accept(token, { password: 'liian lyhyt' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await accept(token);
  });

  test('leaves its trace as the person’s own act, without the password', async () => {
    const { id, name } = await anInvited();
    await accept(await send(id));
    const trace = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
    expect(trace).toMatchObject({
      action: 'account:accept-invitation',
      actorName: name,
      entityId: id,
      regionCode: '04',
    });
    expect(JSON.stringify([trace.before, trace.after])).not.toContain(PASSWORD);
  });
});

describe('a link that nobody has made', () => {
  test('is not found, and after twenty the address has to wait', async () => {
    const guess = (address: string) => callAs(null, { address }).invitation.get({ token: randomUUID() });
    for (let attempt = 0; attempt < 20; attempt += 1)
      await expect(guess('192.0.2.9')).rejects.toMatchObject(refusedAs('invitation.not-found'));
    await expect(guess('192.0.2.9')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await expect(guess('192.0.2.10')).rejects.toMatchObject(refusedAs('invitation.not-found'));
  });

  test('is not one of the first administrator either', async () => {
    const link = {
      id: randomUUID(),
      purpose: 'first-administrator',
      tokenHash: 'x',
      expiresAt: new Date(4e12),
    };
    await db.oneTimeLink.create({ data: link });
    await expect(accept('x')).rejects.toMatchObject(refusedAs('invitation.not-found'));
  });
});

describe('a new password', () => {
  test('is set by the same kind of link, and every session ends', async () => {
    const { id } = await anInvited();
    await accept(await send(id));
    await db.session.create({ data: { token: randomUUID(), userId: id, expiresAt: new Date(4e12) } });
    const token = await send(id, regional);
    expect(await callAs(null).invitation.get({ token })).toMatchObject({ purpose: 'password-reset' });
    await accept(token, { password: 'aivan toinen salasana' });
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    const account = await db.account.findFirstOrThrow({ where: { userId: id } });
    expect(await isPassword({ hash: account.password ?? '', password: 'aivan toinen salasana' })).toBe(true);
  });

  test('is not for an administrator of a region to give to whoever may more than that', async () => {
    const { id } = await anInvited();
    await aMembership(db, id, { role: 'viewer', scope: { kind: 'everything' } });
    await expect(send(id, regional)).rejects.toMatchObject(refusedAs('permission.denied'));
  });

  test('nor to whoever stands in for somebody who may more', async () => {
    const { id } = await anInvited();
    const between = { validFrom: new Date('2024-10-01'), validTo: new Date('2024-10-31') };
    await db.deputy.create({ data: { id: randomUUID(), principalId: main.id, deputyId: id, ...between } });
    await expect(send(id, regional)).rejects.toMatchObject(refusedAs('permission.denied'));
  });
});

test('two links at once for one person: the later is told that something has changed', async () => {
  const { id } = await anInvited();
  const input = () => ({ commandId: randomUUID(), id, version: 1 });
  await callAs(main).person.sendLink(input());
  await expect(callAs(main).person.sendLink(input())).rejects.toMatchObject({
    code: 'CONFLICT',
    ...refusedAs('person.stale'),
  });
});
