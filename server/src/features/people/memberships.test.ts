import { randomUUID } from 'node:crypto';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, test } from 'vitest';
import { aMembership, anActor, aSignedUpActor, aUser } from '../../testing/people.ts';
import { aProject, aRegion, aWorkArea, day } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const main = await aSignedUpActor(db, 'admin');
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, { projectId: project.id });
await aRegion(db, { code: '20' });
const regional = await anActor(db, 'admin', { kind: 'region', regionCode: '04' });
const REGION = { kind: 'region', regionCode: '04' } as const;

async function aPersonOf(scope: Parameters<typeof aMembership>[2]['scope'] = REGION, validity = {}) {
  const { id } = await aUser(db);
  const membership = await aMembership(db, id, { role: 'viewer', scope }, validity);
  return { id, membership };
}

type Scope = Parameters<ReturnType<typeof callAs>['membership']['add']>[0]['scope'];
const add = (personId: string, scope: Scope, overrides = {}, as = main) =>
  callAs(as).membership.add({ commandId: randomUUID(), personId, role: 'lead', scope, ...overrides });
const end = (id: string, lastOn = '2024-09-29', as = main, version = 1) =>
  callAs(as).membership.end({ commandId: randomUUID(), id, version, lastOn });

describe('membership.add', () => {
  test.each<[Scope]>([
    [{ kind: 'everything' }],
    [REGION],
    [{ kind: 'project', projectId: project.id }],
    [{ kind: 'work-area', workAreaId: workArea.id }],
    [{ kind: 'focus-area', focusAreaKey: 'digital-services' }],
  ])('gives a role on %j, and it is in the trail', async (scope) => {
    const { id } = await aPersonOf();
    const added = await add(id, scope, { validTo: '2024-12-31' });
    expect(added).toMatchObject({
      personId: id,
      role: 'lead',
      scope,
      validFrom: '2024-09-30',
      validTo: '2024-12-31',
      version: 1,
    });
    const page = await callAs(main).person.get({ id });
    expect(page.memberships.find((one) => one.id === added.id)).toMatchObject({
      scope,
      state: 'current',
      mayEnd: true,
    });
    const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: added.id } });
    expect(trace).toMatchObject({ action: 'membership:add', noun: 'membership', before: null, after: added });
  });

  test('the same role on the same thing is not given twice for one time', async () => {
    const { id } = await aPersonOf();
    await add(id, REGION, { validTo: '2024-10-31' });
    await expect(add(id, REGION)).rejects.toMatchObject(refusedAs('membership.exists'));
    await add(id, REGION, { validFrom: '2024-11-01' });
    const both = await Promise.allSettled([1, 2].map(() => add(id, { kind: 'everything' })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('one that would never count is refused', async () => {
    const { id } = await aPersonOf();
    await expect(add(id, REGION, { validFrom: '2024-11-01', validTo: '2024-10-31' })).rejects.toMatchObject(
      refusedAs('membership.ends-before-start', { earliest: '2024-11-01' }),
    );
  });

  test('nothing is given to somebody who has left', async () => {
    const { id } = await aUser(db, { deactivatedAt: new Date() });
    await expect(add(id, REGION)).rejects.toMatchObject(refusedAs('person.deactivated'));
  });

  test('an administrator of a region gives within it, to people whom she sees', async () => {
    const [own, elsewhere] = [await aPersonOf(), await aPersonOf({ kind: 'region', regionCode: '20' })];
    await add(own.id, { kind: 'work-area', workAreaId: workArea.id }, {}, regional);
    for (const scope of [{ kind: 'everything' }, { kind: 'region', regionCode: '20' }] as const)
      await expect(add(own.id, scope, {}, regional)).rejects.toMatchObject(refusedAs('permission.denied'));
    await expect(add(elsewhere.id, REGION, {}, regional)).rejects.toMatchObject(
      refusedAs('person.not-found'),
    );
  });
});

describe('membership.end', () => {
  test('ends it after a day, keeps it in the history and in the trail', async () => {
    const { id, membership } = await aPersonOf();
    const ended = await end(membership.id, '2024-10-31');
    expect(ended).toMatchObject({ validTo: '2024-10-31', version: 2 });
    const page = await callAs(main, { today: '2024-11-01' }).person.get({ id });
    expect(page.memberships).toMatchObject([{ id: membership.id, state: 'ended', mayEnd: false }]);
    const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: membership.id } });
    expect(trace).toMatchObject({
      action: 'membership:end',
      before: { validTo: null },
      after: { validTo: '2024-10-31' },
    });
  });

  test('yesterday ends it at once; earlier days are history', async () => {
    const { id, membership } = await aPersonOf();
    await expect(end(membership.id, '2024-09-28')).rejects.toMatchObject(
      refusedAs('membership.last-day', { earliest: calendarDate('2024-09-29') }),
    );
    await end(membership.id);
    expect(await callAs(main).person.get({ id })).toMatchObject({ memberships: [{ state: 'ended' }] });
  });

  test('one that has not begun is taken back', async () => {
    const { membership } = await aPersonOf(REGION, { validFrom: day('2024-11-01') });
    expect(await end(membership.id, '2024-10-31')).toMatchObject({
      validFrom: '2024-11-01',
      validTo: '2024-10-31',
    });
  });

  test('an older version is refused with what stands now', async () => {
    const { membership } = await aPersonOf();
    await end(membership.id, '2024-10-31');
    await expect(end(membership.id, '2024-10-30')).rejects.toMatchObject({
      code: 'CONFLICT',
      ...refusedAs('membership.stale', { current: { validTo: '2024-10-31', version: 2 } }),
    });
  });

  test('an administrator of a region ends what is of her region, and sees no other', async () => {
    const [own, elsewhere] = [await aPersonOf(), await aPersonOf({ kind: 'region', regionCode: '20' })];
    await end(own.membership.id, '2024-09-29', regional);
    await expect(end(elsewhere.membership.id, '2024-09-29', regional)).rejects.toMatchObject(
      refusedAs('membership.not-found'),
    );
    await expect(end(randomUUID())).rejects.toMatchObject(refusedAs('membership.not-found'));
  });
});

test('the choices for a role are those within the administrator’s own scope', async () => {
  const all = await callAs(main).person.scopes();
  expect([all.everything, all.focusAreas.length > 0, all.regions.length > 1]).toEqual([true, true, true]);
  const own = await callAs(regional).person.scopes();
  expect(own).toMatchObject({ everything: false, focusAreas: [], regions: [{ key: '04' }] });
  expect(own.projects.map(({ key }) => key)).toEqual([project.id]);
  expect(own.workAreas.map(({ key }) => key)).toEqual([workArea.id]);
});
