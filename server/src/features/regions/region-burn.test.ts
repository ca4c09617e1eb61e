import { expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aRegion, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** Two work areas of one line: 60 € a month planned for one, 40 € for the other, 50 € and 30 € booked. */
async function aRunningProject(regionCode: string) {
  const project = await aProject(db, { regionCode });
  const first = await aWorkArea(db, {
    projectId: project.id,
    focus: { 'elderly-services': 3333, 'digital-services': 6667 },
  });
  const second = await aWorkArea(db, { projectId: project.id, focus: { 'digital-services': 10_000 } });
  const line = await aFundingLine(db, { projectId: project.id, grantCents: 400_000 });
  const sums = (workAreaId: string, cents: number, months: readonly string[]) =>
    months.map((month) => ({ fundingLineId: line.id, workAreaId, month, cents }));
  const year = ['2024-01', '2024-02', '2024-03', '2024-04'];
  await aBudget(db, project.id, [
    ...sums(first.id, 6000, year),
    ...sums(second.id, 4000, year),
    ...sums(second.id, 500, ['']),
  ]);
  await someActuals(db, regionCode, [
    ...sums(first.id, 5000, year.slice(0, 3)),
    ...sums(second.id, 3000, year.slice(0, 3)),
  ]);
  await closeMonths(db, project.id, '2024-02');
  return { project, line, first, second };
}

test('the burn of a region cuts the actual at the last closed month and keeps the open month apart', async () => {
  await aRunningProject('04');
  const burn = await callAs(await anActor(db, 'viewer')).region.burn({ code: '04' });
  expect(burn.choice.statusMonth).toBe('2024-02');
  expect(burn.figures).toMatchObject({
    actual: 16_000,
    planned: 20_000,
    planRelativeBurn: 0.8,
    bac: 400_000,
  });
  const march = burn.burn.points.find((point) => point.month === '2024-03');
  expect(march).toMatchObject({ actual: 8000, actualCumulative: null, actualOpen: 24_000, closing: 'open' });
  expect(burn.lines).toMatchObject([{ bac: 400_000, entries: 4, closedThrough: '2024-02' }]);
  expect(burn.decisions).toEqual([{ reference: '§ 1', decidedOn: '2023-01-01', kind: 'original' }]);
  expect(burn).toMatchObject({ importedOn: '2024-09-30', synthetic: false, partial: null });
});

test('a focus area gets its part by shares, to the cent', async () => {
  await aRunningProject('05');
  const viewer = callAs(await anActor(db, 'viewer'));
  const elderly = await viewer.region.burn({ code: '05', focusArea: 'elderly-services' });
  const digital = await viewer.region.burn({ code: '05', focusArea: 'digital-services' });
  expect(elderly.figures).toMatchObject({ actual: 2 * 1667, planned: 2 * 2000 });
  expect(digital.figures.actual).toBe(16_000 - 2 * 1667);
});

test('a region where nothing is visible is not found', async () => {
  await aRunningProject('06');
  await aRegion(db, { code: '20' });
  const outsider = callAs(await anActor(db, 'viewer', { kind: 'region', regionCode: '20' }));
  await expect(outsider.region.burn({ code: '06' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a sum over part of a region says so and takes the budget of that part', async () => {
  const { first } = await aRunningProject('07');
  const lead = callAs(await anActor(db, 'lead', { kind: 'work-area', workAreaId: first.id }));
  const burn = await lead.region.burn({ code: '07' });
  expect(burn.partial).toEqual({ shown: 1, of: 2 });
  expect(burn.figures).toMatchObject({ actual: 10_000, planned: 12_000, bac: 24_000 });
});

test('words that make no sense are left out and said', async () => {
  await aRunningProject('08');
  const viewer = callAs(await anActor(db, 'viewer'));
  const burn = await viewer.region.burn({
    code: '08',
    lines: 'rrp9',
    month: '2024-13',
    line: 'x',
    focusArea: 'y',
  });
  expect(burn.choice.ignored).toEqual(['lines=rrp9', 'month=2024-13', 'line=x', 'focusArea=y']);
  expect(burn.figures.actual).toBe(16_000);
});

test('an earlier status month cuts the figures there', async () => {
  await aRunningProject('09');
  const burn = await callAs(await anActor(db, 'viewer')).region.burn({ code: '09', month: '2024-01' });
  expect(burn.figures).toMatchObject({ actual: 8000, planned: 10_000 });
});
