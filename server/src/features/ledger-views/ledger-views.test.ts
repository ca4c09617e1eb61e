import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { recordView } from './record-view.ts';

const { db, callAs } = await openTestApp();
const today = calendarDate('2024-09-30');

async function aPlace(regionCode: string) {
  const project = await aProject(db, { regionCode });
  const workArea = await aWorkArea(db, { projectId: project.id });
  const scope = { kind: 'region', regionCode } as const;
  return { project, workAreaIds: new Set([workArea.id]), controller: await anActor(db, 'controller', scope) };
}

const [here, there] = [await aPlace('04'), await aPlace('20')];
const admin = await anActor(db, 'admin');
const reader = await anActor(db, 'steering');
const ctx = { db, actor: reader, today };
await recordView(ctx, { source: 'csv', filter: 'region=04', rows: 12, workAreaIds: here.workAreaIds });
await recordView(ctx, {
  source: 'xlsx',
  filter: '',
  rows: 30,
  workAreaIds: new Set([...here.workAreaIds, ...there.workAreaIds]),
});

test('who read, when, what, how many rows, and of which projects', async () => {
  const { rows, next } = await callAs(admin).ledgerView.list();
  expect(rows.map(({ source, filter, rows: count }) => [source, filter, count])).toEqual([
    ['xlsx', '', 30],
    ['csv', 'region=04', 12],
  ]);
  expect(rows[1]).toMatchObject({
    actor: reader.name,
    actorId: reader.id,
    on: '2024-09-30',
    projects: [{ slug: here.project.slug, region: '04' }],
  });
  expect(next).toBeNull();
});

test('a controller sees the readings of the own region, and of others only that they were not there', async () => {
  const { rows } = await callAs(there.controller).ledgerView.list();
  expect(rows).toMatchObject([{ source: 'xlsx', projects: [{ slug: there.project.slug }] }]);
  expect(rows[0]?.projects).toHaveLength(1);
});

test('managers and readers may not see who has read', async () => {
  for (const role of ['manager', 'steering', 'viewer'] as const) {
    const person = callAs(await anActor(db, role));
    await expect(person.ledgerView.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

test('readings are found by person, region, project and day, and come in pages', async () => {
  const { list } = callAs(admin).ledgerView;
  const count = async (input: Parameters<typeof list>[0]) => (await list(input)).rows.length;
  expect(await count({ region: '20' })).toBe(1);
  expect(await count({ project: here.project.slug })).toBe(2);
  expect(await count({ person: reader.id })).toBe(2);
  expect(await count({ person: admin.id })).toBe(0);
  expect(await count({ to: '2020-01-01' })).toBe(0);
  const first = await list({ pageSize: 1 });
  expect((await list({ beforeSequence: first.next ?? undefined })).rows).toMatchObject([{ source: 'csv' }]);
});

test('a page that is opened again is the same reading; a file is a new one; nothing read is no reading', async () => {
  const own = { db, actor: await anActor(db, 'steering'), today };
  const page = { source: 'page', filter: 'file=a.csv', rows: 5, workAreaIds: here.workAreaIds } as const;
  await recordView(own, page);
  await recordView(own, page);
  await recordView(own, { ...page, filter: 'file=b.csv' });
  await recordView(own, { ...page, source: 'csv' });
  await recordView(own, { ...page, source: 'csv' });
  await recordView(own, { ...page, rows: 0 });
  const { rows } = await callAs(admin).ledgerView.list({ person: own.actor.id });
  expect(rows.map(({ source }) => source).toSorted()).toEqual(['csv', 'csv', 'page', 'page']);
});
