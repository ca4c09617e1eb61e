import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aMembership, anActor, aSignedUpActor } from '../../testing/people.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const LAST = refusedAs('membership.last-administrator');
const WHOLE = { kind: 'everything' } as const;

// Acts as an administrator whom no row stands for, so that each test has those that it makes.
const root = { ...(await anActor(db, 'viewer')), memberships: [{ role: 'admin', scope: WHOLE }] } as const;

beforeEach(async () => {
  await db.$executeRaw`ALTER TABLE membership DISABLE TRIGGER membership_administrator_remains`;
  await db.membership.deleteMany({ where: { role: 'admin' } });
  await db.$executeRaw`ALTER TABLE membership ENABLE TRIGGER membership_administrator_remains`;
});

const membershipOf = (userId: string) => db.membership.findFirstOrThrow({ where: { userId } });

async function end(userId: string, lastOn = '2024-09-29') {
  const { id, version } = await membershipOf(userId);
  return callAs(root).membership.end({ commandId: randomUUID(), id, version, lastOn });
}

const deactivate = (id: string) =>
  callAs(root).person.deactivate({ commandId: randomUUID(), id, version: 1 });

test('the last one’s membership is neither ended nor dated to end, nor is she deactivated', async () => {
  const { id } = await aSignedUpActor(db, 'admin');
  await expect(end(id)).rejects.toMatchObject(LAST);
  await expect(end(id, '2099-12-31')).rejects.toMatchObject(LAST);
  await expect(deactivate(id)).rejects.toMatchObject(LAST);
  expect(await membershipOf(id)).toMatchObject({ validTo: null, version: 1 });
});

test.each([
  ['has not been in yet', () => anActor(db, 'admin')],
  [
    'administers a region',
    () => aSignedUpActor(db, 'admin', { kind: 'focus-area', focusAreaKey: 'digital-services' }),
  ],
  [
    'is dated to end',
    async () => {
      const actor = await aSignedUpActor(db, 'viewer');
      await aMembership(db, actor.id, { role: 'admin', scope: WHOLE }, { validTo: new Date('2099-12-31') });
      return actor;
    },
  ],
])('another who %s does not do', async (_what, another) => {
  await db.focusArea.upsert({
    where: { key: 'digital-services' },
    create: { key: 'digital-services', code: 'DG', position: 1, nameFi: 'Digi' },
    update: {},
  });
  const { id } = await aSignedUpActor(db, 'admin');
  await another();
  await expect(end(id)).rejects.toMatchObject(LAST);
});

test('where another remains, she may go', async () => {
  const [one, two] = [await aSignedUpActor(db, 'admin'), await aSignedUpActor(db, 'admin')];
  await end(one.id);
  await expect(deactivate(two.id)).rejects.toMatchObject(LAST);
});

test('of two who go at once one remains, whichever way they go', async () => {
  for (const [first, second] of [
    [end, end],
    [deactivate, deactivate],
    [end, deactivate],
  ] as const) {
    const [one, two] = [await aSignedUpActor(db, 'admin'), await aSignedUpActor(db, 'admin')];
    const both = await Promise.allSettled([first(one.id), second(two.id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: LAST });
    const left = [one, two].filter((_, index) => both[index]?.status === 'rejected');
    await db.$executeRaw`ALTER TABLE membership DISABLE TRIGGER membership_administrator_remains`;
    await db.membership.deleteMany({ where: { userId: { in: left.map(({ id }) => id) } } });
    await db.$executeRaw`ALTER TABLE membership ENABLE TRIGGER membership_administrator_remains`;
  }
});
