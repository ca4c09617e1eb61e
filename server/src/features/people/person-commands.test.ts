import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aMembership, anActor, aSignedUpActor, aUser } from '../../testing/people.ts';
import { aRegion } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const main = await aSignedUpActor(db, 'admin');
for (const code of ['04', '20']) await aRegion(db, { code });
const regional = await anActor(db, 'admin', { kind: 'region', regionCode: '04' });

async function aPersonIn(...regionCodes: readonly string[]) {
  const user = await aUser(db);
  for (const regionCode of regionCodes)
    await aMembership(db, user.id, { role: 'viewer', scope: { kind: 'region', regionCode } });
  return user;
}

const command = (id: string, version = 1) => ({ commandId: randomUUID(), id, version });

describe('person.list', () => {
  test('shows an administrator of everything everybody, by name as Finnish sorts it', async () => {
    for (const name of ['Örn Z', 'Aalto Z']) await aUser(db, { name });
    const names = (await callAs(main).person.list()).map(({ name }) => name);
    expect(names).toHaveLength(await db.user.count());
    expect(names.indexOf('Aalto Z')).toBeLessThan(names.indexOf('Örn Z'));
  });

  test('shows an administrator of a region who is or was of it, and nobody else', async () => {
    const [own, both, elsewhere, none] = [
      await aPersonIn('04'),
      await aPersonIn('04', '20'),
      await aPersonIn('20'),
      await aUser(db),
    ];
    const past = await aUser(db);
    await aMembership(
      db,
      past.id,
      { role: 'viewer', scope: { kind: 'region', regionCode: '04' } },
      { validTo: new Date('2024-01-01') },
    );
    const ids = (await callAs(regional).person.list()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([own.id, both.id, past.id]));
    for (const { id } of [elsewhere, none]) expect(ids).not.toContain(id);
    for (const { id } of [elsewhere, none])
      await expect(callAs(regional).person.get({ id })).rejects.toMatchObject(refusedAs('person.not-found'));
    expect(await callAs(regional).person.get({ id: both.id })).toMatchObject({ mayManage: false });
  });

  test('nobody is found where no person can be', async () => {
    await expect(callAs(main).person.get({ id: 'ei kukaan' })).rejects.toMatchObject(
      refusedAs('person.not-found'),
    );
  });
});

describe('person.edit', () => {
  test('corrects name and address; both sides stand in the trail', async () => {
    const { id, name, email } = await aPersonIn('04');
    const edited = await callAs(regional).person.edit({
      ...command(id),
      name: 'Uusi Nimi',
      email: `Uusi.${id}@alue.example`,
    });
    expect(edited).toMatchObject({ name: 'Uusi Nimi', email: `uusi.${id}@alue.example`, version: 2 });
    const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: id } });
    expect(trace).toMatchObject({
      action: 'person:edit',
      before: { name, email },
      after: edited,
      regionCode: '04',
    });
  });

  test('an address of somebody else is refused, one’s own is not', async () => {
    const [one, other] = [await aPersonIn('04'), await aUser(db)];
    await expect(
      callAs(main).person.edit({ ...command(one.id), name: 'X', email: other.email }),
    ).rejects.toMatchObject(refusedAs('user.email-taken'));
    await callAs(main).person.edit({ ...command(one.id), name: 'X', email: one.email });
  });

  test('an older version is refused with what stands now', async () => {
    const { id, email } = await aPersonIn('04');
    await callAs(main).person.edit({ ...command(id), name: 'Ensin', email });
    await expect(callAs(main).person.edit({ ...command(id), name: 'Sitten', email })).rejects.toMatchObject(
      refusedAs('person.stale', { current: { name: 'Ensin', version: 2 } }),
    );
  });

  test('an administrator of a region edits nobody who is more than that', async () => {
    const { id, email } = await aPersonIn('04', '20');
    await expect(callAs(regional).person.edit({ ...command(id), name: 'X', email })).rejects.toMatchObject(
      refusedAs('permission.denied'),
    );
  });
});

describe('person.deactivate', () => {
  test('ends sessions and open links at once, and is taken back', async () => {
    const { id } = await aPersonIn('04');
    await db.session.create({ data: { token: randomUUID(), userId: id, expiresAt: new Date(4e12) } });
    const { path } = await callAs(main).person.sendLink(command(id));
    await callAs(regional).person.deactivate(command(id, 2));
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    const token = path?.split('token=')[1] ?? '';
    await expect(callAs(null).invitation.get({ token })).rejects.toMatchObject(
      refusedAs('invitation.revoked'),
    );
    expect(await callAs(main).person.get({ id })).toMatchObject({ state: 'deactivated', version: 3 });
    const { deactivate, sendLink } = callAs(main).person;
    for (const refused of [deactivate, sendLink])
      await expect(refused(command(id, 3))).rejects.toMatchObject(refusedAs('person.deactivated'));
    expect(await callAs(main).person.reactivate(command(id, 3))).toMatchObject({
      isDeactivated: false,
      version: 4,
    });
    expect(await callAs(main).person.get({ id })).toMatchObject({ state: 'invited' });
  });

  test('nobody deactivates themselves', async () => {
    await aSignedUpActor(db, 'admin');
    await expect(callAs(main).person.deactivate(command(main.id))).rejects.toMatchObject(
      refusedAs('person.not-yourself'),
    );
  });

  test('of two at once one is told that it is done', async () => {
    const { id } = await aPersonIn('04');
    const both = await Promise.allSettled([1, 2].map(() => callAs(main).person.deactivate(command(id))));
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusedAs('person.stale'),
    });
  });
});
