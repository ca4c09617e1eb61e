import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject, aRegion, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
await aRegion(db, { code: '20', tileRow: 3, tileColumn: 4 });
await aRegion(db, { code: '91', active: false });
const open = await aProject(db, { regionCode: '04', nameSv: 'Projekt' });
await aProject(db, { regionCode: '04', archivedAt: new Date('2024-01-01') });
await aWorkArea(db, { projectId: open.id, focus: { zebra: 5000, apina: 5000 } });
await db.focusArea.create({
  data: { key: 'vanha', code: 'VH', position: 99, nameFi: 'Vanha', archivedAt: new Date('2024-01-01') },
});
const reference = await callAs(
  await anActor(db, 'viewer', { kind: 'region', regionCode: '20' }),
).reference.list();

test('active regions come by code with their place on the map, if they have one', () => {
  expect(reference.regions.map(({ code, tile }) => [code, tile])).toEqual([
    ['04', null],
    ['20', { row: 3, column: 4 }],
  ]);
});

test('names travel in three languages, absent where there is none', () => {
  expect(reference.projects).toMatchObject([
    {
      slug: open.slug,
      names: { fi: open.nameFi, sv: 'Projekt', en: null },
      regionCode: '04',
      programmeKey: 'programme',
    },
  ]);
});

test('focus areas come in catalogue order, archived ones not at all', () => {
  expect(reference.focusAreas.map(({ key }) => key)).toEqual(['zebra', 'apina']);
});

test('programmes come with their calls', () => {
  expect(reference.programmes).toMatchObject([{ key: 'programme', calls: [{ key: 'call' }] }]);
});

test('without a session there is nothing', async () => {
  await expect(callAs(null).reference.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});
