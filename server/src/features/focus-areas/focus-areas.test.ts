import { expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A region with one project: a work area that is a third elderly services, and one that is digital services alone. */
async function aRegionWithShares(regionCode: string) {
  const project = await aProject(db, { regionCode });
  const line = await aFundingLine(db, { projectId: project.id });
  const shared = await aWorkArea(db, {
    projectId: project.id,
    focus: { 'elderly-services': 3333, 'digital-services': 6667 },
  });
  const digital = await aWorkArea(db, { projectId: project.id, focus: { 'digital-services': 10_000 } });
  const sum = (workAreaId: string, cents: number) => ({
    fundingLineId: line.id,
    workAreaId,
    categoryKey: 'staff',
    month: '2023-01',
    cents,
  });
  await aBudget(db, project.id, [sum(shared.id, 10_001), sum(digital.id, 5000)]);
  await someActuals(db, regionCode, [sum(shared.id, 9001), sum(digital.id, 4000)]);
  await closeMonths(db, project.id, '2023-06');
  await aMilestone(db, { workAreaId: shared.id, forecastOn: day('2024-08-31') });
  return { project, shared, digital };
}

const first = await aRegionWithShares('04');
await aRegionWithShares('20');
const viewer = callAs(await anActor(db, 'viewer'));

test('a focus area has its share of every region, and the regions add up to it', async () => {
  const page = await viewer.focusArea.get({ key: 'elderly-services' });
  expect(page.regions.map(({ code, figures }) => [code, figures?.actual, figures?.planned])).toEqual([
    ['04', 3000, 3333],
    ['20', 3000, 3333],
  ]);
  expect(page.figures).toMatchObject({ actual: 6000, planned: 6666, bac: 6666 });
  expect(page.milestones).toMatchObject({ total: 2, late: 2 });
});

test('its work areas are those with a share in it, with the region of each', async () => {
  const { workAreas } = await viewer.focusArea.get({ key: 'elderly-services' });
  expect(workAreas.map(({ id, region, figures }) => [id, region.code, figures?.actual])).toContainEqual([
    first.shared.id,
    '04',
    3000,
  ]);
  expect(workAreas.map(({ id }) => id)).not.toContain(first.digital.id);
});

test('its burn is that of the same share', async () => {
  const { figures } = await viewer.focusArea.burn({ key: 'digital-services' });
  expect(figures.actual).toBe(2 * (6001 + 4000));
});

test('all focus areas together are the whole, to the cent', async () => {
  const { rows, figures } = await viewer.focusArea.list({});
  expect(rows.map(({ key }) => key)).toEqual(['elderly-services', 'digital-services']);
  expect(rows.reduce((sum, row) => sum + (row.figures.actual ?? 0), 0)).toBe(figures?.actual);
  expect(figures?.actual).toBe(26_002);
});

test('who sees one region gets its part and is told how much that is', async () => {
  const caller = callAs(await anActor(db, 'viewer', { kind: 'region', regionCode: '20' }));
  const page = await caller.focusArea.get({ key: 'elderly-services' });
  expect(page.figures).toMatchObject({ actual: 3000 });
  expect(page.partial).toEqual({ shown: 1, of: 2 });
  expect(page.regions.map(({ code, figures }) => [code, figures?.actual])).toEqual([
    ['04', undefined],
    ['20', 3000],
  ]);
});

test('a lead of the focus area sees it in every region', async () => {
  const scope = { kind: 'focus-area', focusAreaKey: 'elderly-services' } as const;
  const page = await callAs(await anActor(db, 'lead', scope)).focusArea.get({ key: 'elderly-services' });
  expect(page.figures).toMatchObject({ actual: 6000 });
  expect(page.partial).toBeNull();
});

test('one that nobody works on has no figures; one that does not exist is not found', async () => {
  await db.focusArea.create({ data: { key: 'unused', code: 'UU', position: 99, nameFi: 'Käyttämätön' } });
  expect(await viewer.focusArea.get({ key: 'unused' })).toMatchObject({ figures: null, workAreas: [] });
  await expect(viewer.focusArea.get({ key: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(viewer.focusArea.burn({ key: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
