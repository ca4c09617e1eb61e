import { expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const line = await aFundingLine(db, {
  projectId: project.id,
  grantCents: 100_000,
  ownShareCents: 10_000,
  categoryKeys: ['staff', 'travel'],
});
const shared = await aWorkArea(db, {
  projectId: project.id,
  focus: { 'elderly-services': 3333, 'digital-services': 6667 },
});
const digital = await aWorkArea(db, { projectId: project.id, focus: { 'digital-services': 10_000 } });
const without = await aWorkArea(db, { projectId: project.id, focus: { 'elderly-services': 10_000 } });
const sum = (workAreaId: string, categoryKey: string, cents: number) => ({
  fundingLineId: line.id,
  workAreaId,
  categoryKey,
  month: '2023-01',
  cents,
});
await aBudget(db, project.id, [
  sum(shared.id, 'staff', 10_001),
  sum(shared.id, 'travel', 101),
  sum(digital.id, 'staff', 5000),
]);
await someActuals(db, '04', [
  sum(shared.id, 'staff', 9001),
  sum(shared.id, 'travel', -101),
  sum(digital.id, 'staff', 4000),
  sum(without.id, 'staff', 700),
]);
await closeMonths(db, project.id, '2023-06');
await aMilestone(db, { workAreaId: shared.id, forecastOn: day('2024-08-31') });
const page = await callAs(await anActor(db, 'viewer')).region.get({ code: '04' });

test('focus areas share the money to the cent and in catalogue order', () => {
  expect(page.focusAreas.map(({ key }) => key)).toEqual(['elderly-services', 'digital-services']);
  const sumOf = (name: 'actual' | 'planned') =>
    page.focusAreas.reduce((total, row) => total + (row.figures[name] ?? 0), 0);
  expect([sumOf('actual'), sumOf('planned')]).toEqual([page.figures?.actual, page.figures?.planned]);
  expect(page.focusAreas[0]?.figures.planned).toBe(3333 + 34);
});

test('a milestone counts whole in each of its focus areas and once in the region', () => {
  expect(page.focusAreas.map((row) => row.milestones.late)).toEqual([1, 1]);
  expect(page.milestones).toMatchObject({ total: 1, late: 1 });
});

test('what no budget line spends is the unallocated rest of grant and own share', () => {
  expect(page.unallocated).toBe(110_000 - 15_102);
});

test('a work area without a budget shows its actual, no ratio, and a warning', () => {
  const row = page.workAreas.find(({ id }) => id === without.id);
  expect(row).toMatchObject({
    hasBudget: false,
    figures: { actual: 700, planned: null, bac: null, planRelativeBurn: null },
  });
  expect(page.workAreas.filter(({ hasBudget }) => hasBudget)).toHaveLength(2);
});

test('the page of a work area knows its budget, its wall and its milestones', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  expect(await viewer.workArea.get({ id: shared.id })).toMatchObject({
    project: { slug: project.slug },
    region: { code: '04' },
    budgets: [{ lineId: line.id, original: 10_102, current: 10_102 }],
    windowEnd: '2025-12-31',
    figures: { actual: 8900, planned: 10_102 },
    milestones: { total: 1 },
    shares: [
      { focusAreaKey: 'elderly-services', basisPoints: 3333 },
      { focusAreaKey: 'digital-services', basisPoints: 6667 },
    ],
  });
  const stranger = callAs(await anActor(db, 'lead', { kind: 'work-area', workAreaId: digital.id }));
  await expect(stranger.workArea.get({ id: shared.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.workArea.burn({ id: shared.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(viewer.workArea.get({ id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
