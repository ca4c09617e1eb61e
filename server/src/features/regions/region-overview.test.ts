import { sumKnown } from '@painopiste/shared/values/cents';
import { beforeAll, expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const areas: Record<string, string> = {};

/** Region 04: two work areas, 100 € planned in January, 90 € booked. 05: a grant that is an estimate, nothing closed. 06: nothing. */
beforeAll(async () => {
  const project = await aProject(db, { regionCode: '04' });
  const line = await aFundingLine(db, {
    projectId: project.id,
    grantCents: 1_000_000,
    windowFrom: '2024-01-01',
    windowTo: '2024-12-31',
  });
  const ended = await aFundingLine(db, {
    projectId: project.id,
    grantCents: 500_000,
    windowTo: '2023-12-31',
  });
  for (const key of ['first', 'second']) areas[key] = (await aWorkArea(db, { projectId: project.id })).id;
  const [first = '', second = ''] = [areas.first, areas.second];
  const sum = (workAreaId: string, cents: number) => ({
    fundingLineId: line.id,
    workAreaId,
    month: '2024-01',
    cents,
  });
  const old = { fundingLineId: ended.id, workAreaId: first, month: '2023-05', cents: 777 };
  await aBudget(db, project.id, [sum(first, 6000), sum(second, 4000), old]);
  await someActuals(db, '04', [sum(first, 5000), sum(second, 4000), old]);
  await closeMonths(db, project.id, '2024-03');
  await aMilestone(db, { workAreaId: first, nameFi: 'Myöhässä', forecastOn: day('2024-09-29') });
  await aMilestone(db, { workAreaId: second, nameFi: 'Seuraava', forecastOn: day('2024-10-31') });
  const other = await aProject(db, { regionCode: '05' });
  await aFundingLine(db, { projectId: other.id, grantCents: 2_000_000 });
  await aWorkArea(db, { projectId: other.id });
  await aRegion(db, { code: '06' });
});

const overviewAs = async (
  ...membership: Parameters<typeof anActor> extends [unknown, ...infer Rest] ? Rest : never
) => callAs(await anActor(db, ...membership)).region.overview();

test('every active region has a row, with the lines whose window contains the status month', async () => {
  const { rows, choice, total } = await overviewAs('viewer');
  expect(choice).toEqual({ lines: 'month', statusMonth: '2024-03', ignored: [] });
  expect(
    rows.map(({ code, grant, figures }) => [code, grant.budgetAtCompletion, figures?.planRelativeBurn]),
  ).toEqual([
    ['04', 1_000_000, 0.9],
    ['05', 2_000_000, null],
    ['06', null, undefined],
  ]);
  expect(total).toMatchObject({ regions: 3, regionsWithFigures: 1, lateMilestones: 1, partial: null });
  expect(total.figures).toMatchObject({
    actual: 9000,
    planned: 10_000,
    planRelativeBurn: 0.9,
    missingProjects: 1,
  });
});

test('a row names the next milestone, counts the late ones and says how things stand', async () => {
  const { rows } = await overviewAs('viewer');
  expect(rows[0]).toMatchObject({
    nextMilestone: { names: { fi: 'Myöhässä' }, dueOn: '2024-09-29', late: true },
    lateMilestones: 1,
    status: { money: { level: 'on-track', side: 'under' } },
  });
});

test('all lines and an earlier month are a choice of the address', async () => {
  const caller = callAs(await anActor(db, 'viewer'));
  const all = await caller.region.overview({ lines: 'all' });
  expect(all.rows[0]?.grant.budgetAtCompletion).toBe(1_500_000);
  expect(all.total.figures?.actual).toBe(9777);
  const earlier = await caller.region.overview({ month: '2023-06' });
  expect(earlier.rows[0]?.grant.budgetAtCompletion).toBe(500_000);
  expect(earlier.total.figures?.actual).toBe(777);
});

test('who sees one work area gets its part and is told how much of the region that is', async () => {
  const { rows, total } = await overviewAs('lead', { kind: 'work-area', workAreaId: areas.first ?? '' });
  expect(rows[0]).toMatchObject({
    partial: { shown: 1, of: 2 },
    figures: { planRelativeBurn: 5000 / 6000, useRate: 5000 / (6777 - 777) },
  });
  expect(rows[0]?.grant.budgetAtCompletion).toBe(1_000_000);
  expect(total.partial).toEqual({ shown: 1, of: 3 });
});

test('names and grants are for everyone, figures and milestones are not', async () => {
  const { rows } = await overviewAs('viewer', { kind: 'region', regionCode: '05' });
  expect(rows[0]).toMatchObject({
    code: '04',
    grant: { budgetAtCompletion: 1_000_000 },
    figures: null,
    status: null,
    nextMilestone: null,
    lateMilestones: null,
    partial: { shown: 0, of: 2 },
  });
});

test('the page of a region keeps them apart as well', async () => {
  const outsider = callAs(await anActor(db, 'viewer', { kind: 'region', regionCode: '05' }));
  const page = await outsider.region.get({ code: '04' });
  expect(page).toMatchObject({
    figures: null,
    status: null,
    milestones: null,
    focusAreas: [],
    unallocated: null,
  });
  expect(page.workAreas.every((area) => area.figures === null && area.milestones === null)).toBe(true);
  expect(page.projects[0]?.lines.map((line) => line.budgetAtCompletion)).toEqual([1_000_000, 500_000]);
  await expect(outsider.region.get({ code: '99' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a collaborative area narrows the portfolio down, rows and totals alike', async () => {
  await intoAreas({ 1: ['04'], 2: ['05', '06'] });
  const caller = callAs(await anActor(db, 'viewer'));
  const { rows, total } = await caller.region.overview({ area: '2' });
  expect(rows.map(({ code }) => code)).toEqual(['05', '06']);
  expect(total).toMatchObject({ regions: 2, grant: { budgetAtCompletion: 2_000_000 } });
  const unknown = await caller.region.overview({ area: '9', group: 'colour' });
  expect(unknown.rows).toHaveLength(3);
  expect(unknown.choice.ignored).toEqual(['area=9', 'group=colour']);
});

test('regions are grouped by collaborative area with subtotals that add up to the total', async () => {
  await intoAreas({ 1: ['04'], 2: ['05'], null: ['06'] });
  const { groups, total } = await callAs(await anActor(db, 'viewer')).region.overview({ group: 'area' });
  expect(groups.map(({ area, total: own }) => [area?.code, own.regions])).toEqual([
    [1, 1],
    [2, 1],
    [undefined, 1],
  ]);
  const grants = groups.map(({ total: own }) => own.grant.budgetAtCompletion);
  expect(sumKnown(grants)).toBe(total.grant.budgetAtCompletion);
  expect(groups[0]?.total).toMatchObject({ lateMilestones: 1, figures: { planRelativeBurn: 0.9 } });
});

async function intoAreas(areasOf: Record<string, readonly string[]>): Promise<void> {
  for (const [area, codes] of Object.entries(areasOf)) {
    const code = area === 'null' ? null : Number(area);
    const names = { nameFi: `YTA ${area}`, nameSv: `YTA ${area}`, nameEn: `YTA ${area}` };
    if (code !== null)
      await db.collaborativeArea.upsert({ where: { code }, create: { code, ...names }, update: {} });
    await db.region.updateMany({
      where: { code: { in: [...codes] } },
      data: { collaborativeAreaCode: code },
    });
  }
}
