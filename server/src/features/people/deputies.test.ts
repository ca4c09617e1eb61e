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

async function aPersonIn(regionCode: string) {
  const user = await aUser(db);
  await aMembership(db, user.id, { role: 'manager', scope: { kind: 'region', regionCode } });
  return user;
}

const add = (principalId: string, deputyId: string, overrides = {}, as = main) =>
  callAs(as).deputy.add({
    commandId: randomUUID(),
    principalId,
    deputyId,
    validFrom: '2024-10-01',
    validTo: '2024-10-31',
    ...overrides,
  });

describe('deputy.add', () => {
  test('names a deputy between two days, told on both people’s pages and in the trail', async () => {
    const [aino, eero] = [await aPersonIn('04'), await aPersonIn('04')];
    const added = await add(aino.id, eero.id, {}, regional);
    for (const { id } of [aino, eero]) {
      const { deputies } = await callAs(main).person.get({ id });
      expect(deputies).toEqual([{ ...added, state: 'coming' }]);
    }
    const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: added.id } });
    expect(trace).toMatchObject({ action: 'deputy:add', noun: 'deputy', after: added, regionCode: '04' });
  });

  test('needs the right to give all that the person may', async () => {
    const [aino, eero] = [await aPersonIn('04'), await aPersonIn('04')];
    await aMembership(db, aino.id, { role: 'viewer', scope: { kind: 'region', regionCode: '20' } });
    await expect(add(aino.id, eero.id, {}, regional)).rejects.toMatchObject(refusedAs('permission.denied'));
    const [elsewhere, own] = [await aPersonIn('20'), await aPersonIn('04')];
    for (const [principal, deputy] of [
      [elsewhere, own],
      [own, elsewhere],
    ] as const)
      await expect(add(principal.id, deputy.id, {}, regional)).rejects.toMatchObject(
        refusedAs('person.not-found'),
      );
  });

  test.each([
    ['oneself', 'deputy.self', async (id: string) => id, {}],
    [
      'somebody who has left',
      'person.deactivated',
      async () => (await aUser(db, { deactivatedAt: new Date() })).id,
      {},
    ],
    ['nobody', 'person.not-found', async () => randomUUID(), {}],
    [
      'for no day',
      'membership.ends-before-start',
      async () => (await aUser(db)).id,
      { validTo: '2024-09-30' },
    ],
  ])('is refused for %s', async (_what, code, deputyOf, overrides) => {
    const { id } = await aPersonIn('04');
    await expect(add(id, await deputyOf(id), overrides)).rejects.toMatchObject(refusedAs(code));
  });
});

describe('deputy.end', () => {
  test('ends it earlier, by the version that was seen', async () => {
    const [aino, eero] = [await aPersonIn('04'), await aPersonIn('04')];
    const { id } = await add(aino.id, eero.id);
    const end = (lastOn: string, version = 1, as = regional) =>
      callAs(as).deputy.end({ commandId: randomUUID(), id, version, lastOn });
    expect(await end('2024-10-15')).toMatchObject({ validTo: '2024-10-15', version: 2 });
    await expect(end('2024-10-14')).rejects.toMatchObject(
      refusedAs('deputy.stale', { current: { version: 2 } }),
    );
    await expect(end('2024-10-15', 2)).rejects.toMatchObject(refusedAs('membership.last-day'));
    expect(await end('2024-09-30', 2)).toMatchObject({ version: 3 });
    expect((await callAs(main).person.get({ id: aino.id })).deputies).toMatchObject([{ state: 'ended' }]);
  });

  test('what there is not, is not found', async () => {
    const input = { commandId: randomUUID(), id: randomUUID(), version: 1, lastOn: '2024-10-15' };
    await expect(callAs(main).deputy.end(input)).rejects.toMatchObject(refusedAs('deputy.not-found'));
  });
});

test('two who stand in for each other at once do not wait for each other', async () => {
  const [aino, eero] = [await aPersonIn('04'), await aPersonIn('04')];
  const both = await Promise.allSettled([add(aino.id, eero.id), add(eero.id, aino.id)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});
