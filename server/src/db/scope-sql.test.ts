import type { Actor, Membership, MembershipScope } from '@painopiste/shared/permissions/roles';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import { expect, test } from 'vitest';
import { aProject, aWorkArea } from '../testing/projects.ts';
import { openTestApp } from '../testing/test-app.ts';
import { workAreaInScope } from './scope-sql.ts';

const { db } = await openTestApp();
const [vantaa, kainuu] = [await aProject(db, { regionCode: '04' }), await aProject(db, { regionCode: '20' })];
const digital = await aWorkArea(db, { projectId: vantaa.id, key: 'digital' });
await aWorkArea(db, {
  projectId: vantaa.id,
  key: 'elderly',
  focus: { 'elderly-services': 9000, 'digital-services': 1000 },
});
await aWorkArea(db, { projectId: kainuu.id, key: 'families', focus: { 'migrant-families': 10_000 } });

const personWith = (memberships: readonly Membership[]): Actor => ({
  id: 'lukija',
  name: 'Lukija',
  memberships,
});

async function keysSeenWith(...scopes: readonly MembershipScope[]): Promise<string[]> {
  const actor = personWith(scopes.map((scope) => ({ role: 'viewer', scope })));
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT w.key FROM work_area w JOIN project p ON p.id = w.project_id
    WHERE ${workAreaInScope(readScope(actor, 'milestone:read'))} ORDER BY w.key`;
  return rows.map(({ key }) => key);
}

test('everything is everything, and no membership is nothing', async () => {
  expect(await keysSeenWith({ kind: 'everything' })).toEqual(['digital', 'elderly', 'families']);
  expect(await keysSeenWith()).toEqual([]);
});

test('a region and a project hold all of their work areas', async () => {
  expect(await keysSeenWith({ kind: 'region', regionCode: '20' })).toEqual(['families']);
  expect(await keysSeenWith({ kind: 'project', projectId: vantaa.id })).toEqual(['digital', 'elderly']);
});

test('a work area holds itself; a focus area every work area with any share in it', async () => {
  expect(await keysSeenWith({ kind: 'work-area', workAreaId: digital.id })).toEqual(['digital']);
  expect(await keysSeenWith({ kind: 'focus-area', focusAreaKey: 'digital-services' })).toEqual([
    'digital',
    'elderly',
  ]);
  expect(await keysSeenWith({ kind: 'focus-area', focusAreaKey: 'elderly-services' })).toEqual(['elderly']);
});

test('memberships add up', async () => {
  const scopes = [
    { kind: 'region', regionCode: '20' },
    { kind: 'focus-area', focusAreaKey: 'elderly-services' },
  ] as const;
  expect(await keysSeenWith(...scopes)).toEqual(['elderly', 'families']);
});

test('a role that may not read gives no scope', async () => {
  const viewer = personWith([{ role: 'viewer', scope: { kind: 'everything' } }]);
  const rows = await db.$queryRaw`SELECT w.key FROM work_area w JOIN project p ON p.id = w.project_id
    WHERE ${workAreaInScope(readScope(viewer, 'ledger:read'))}`;
  expect(rows).toEqual([]);
});
