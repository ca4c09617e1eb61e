import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, {
  regionCode: '20',
  slug: 'kainuu-ii',
  summaryFi: 'Tiivistelmä',
  planApprovedOn: day('2023-03-15'),
  planApprovalReference: '§ 12',
});
await db.partner.create({
  data: { id: randomUUID(), projectId: project.id, kind: 'ngo', nameFi: 'Yhdistys', position: 1 },
});
const line = (key: string, windowTo: string, grantCents: number) =>
  aFundingLine(db, {
    projectId: project.id,
    key,
    nameFi: key,
    position: Number(key.slice(-1)),
    windowTo,
    grantCents,
  });
const third = await line('pilari-3', '2024-12-31', 90_000);
const fourth = await line('pilari-4', '2025-12-31', 500_000);
const [area, other] = [
  await aWorkArea(db, { projectId: project.id, position: 1 }),
  await aWorkArea(db, { projectId: project.id, position: 2 }),
];
const sum = (fundingLineId: string, workAreaId: string, cents: number) => ({
  fundingLineId,
  workAreaId,
  month: '2023-01',
  cents,
});
await aBudget(db, project.id, [
  sum(third.id, area.id, 80_000),
  sum(fourth.id, area.id, 100_000),
  sum(fourth.id, other.id, 400_000),
]);
await someActuals(db, '20', [
  sum(third.id, area.id, 70_000),
  sum(fourth.id, area.id, 95_000),
  sum(fourth.id, other.id, 300_000),
]);
await closeMonths(db, project.id, '2023-06');
for (const [i, baseline] of ['2023-02-28', '2023-04-30', '2023-06-30', '2023-12-31'].entries()) {
  const accepted = i < 2 ? { state: 'accepted', doneOn: day(baseline), acceptedOn: day(baseline) } : {};
  await aMilestone(db, {
    workAreaId: area.id,
    baselineOn: day(baseline),
    forecastOn: day(baseline),
    ...accepted,
  });
}
const page = await callAs(await anActor(db, 'viewer')).project.get({ slug: 'kainuu-ii' });

test('a project says what it is', () => {
  expect(page).toMatchObject({
    summary: { fi: 'Tiivistelmä', sv: null },
    planApproval: { on: '2023-03-15', reference: '§ 12' },
    region: { code: '20' },
    programme: { key: 'programme' },
    call: { key: 'call' },
    partners: [{ kind: 'ngo', names: { fi: 'Yhdistys' } }],
    startsOn: '2023-01-01',
    closedThrough: '2023-06',
    synthetic: false,
    partial: null,
  });
});

test('its lines keep their own walls and their grant decisions', async () => {
  await db.fundingLineAmendment.create({
    data: {
      id: randomUUID(),
      fundingLineId: third.id,
      number: 2,
      basis: 'exact',
      grantCents: 95_000n,
      windowEnd: day('2025-03-31'),
    },
  });
  const { lines } = await callAs(await anActor(db, 'viewer')).project.get({ slug: 'kainuu-ii' });
  expect(lines.map(({ key, window, grant }) => [key, window.end, grant])).toEqual([
    ['pilari-3', '2025-03-31', 95_000],
    ['pilari-4', '2025-12-31', 500_000],
  ]);
  expect(lines[0]?.amendments.map(({ number, grant, windowEnd }) => [number, grant, windowEnd])).toEqual([
    [1, 90_000, '2024-12-31'],
    [2, 95_000, '2025-03-31'],
  ]);
});

test('the figures are those of all its lines, and the rest of the grant is unallocated', () => {
  expect(page.figures).toMatchObject({ bac: 590_000, actual: 465_000, planned: 580_000, lines: 2 });
  expect(page.unallocated).toBe(10_000);
});

test('earned value counts the work areas that have milestones', () => {
  // 180 000 in four milestones: two accepted, three due; the other work area has none.
  expect(page.earnedValue).toMatchObject({
    bac: 180_000,
    actual: 165_000,
    plannedValue: 135_000,
    earnedValue: 90_000,
    milestonesDue: 3,
    tooEarly: false,
    missingParts: 1,
  });
  expect(page.slip).toMatchObject({ weighted: 0, counted: 4 });
});

test('each work area has its own money and milestones', () => {
  expect(page.workAreas.map(({ figures, milestones }) => [figures?.actual, milestones?.total])).toEqual([
    [165_000, 4],
    [300_000, 0],
  ]);
});

test('its burn draws both walls, and one line alone where it is asked for', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  const whole = await viewer.project.burn({ slug: 'kainuu-ii' });
  expect(whole.burn.walls).toHaveLength(2);
  expect(whole.lines.map((each) => [each.key, each.figures.actual, each.entries])).toEqual([
    ['pilari-3', 70_000, 1],
    ['pilari-4', 395_000, 2],
  ]);
  const one = await viewer.project.burn({ slug: 'kainuu-ii', line: 'pilari-4' });
  expect(one.figures).toMatchObject({ actual: 395_000, bac: 500_000 });
});

test('the burn of a work area is over the lines that pay for it', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  expect((await viewer.workArea.burn({ id: other.id })).lines.map(({ key }) => key)).toEqual(['pilari-4']);
  const both = await viewer.workArea.burn({ id: area.id });
  expect(both.figures).toMatchObject({ actual: 165_000, bac: 180_000 });
});

test('whoever sees one work area gets its part, and the names of the rest', async () => {
  const lead = callAs(await anActor(db, 'lead', { kind: 'work-area', workAreaId: area.id }));
  const part = await lead.project.get({ slug: 'kainuu-ii' });
  expect(part).toMatchObject({
    partial: { shown: 1, of: 2 },
    figures: { actual: 165_000, bac: 180_000 },
    unallocated: null,
  });
  expect(part.workAreas.map(({ figures }) => figures === null)).toEqual([false, true]);
});

test('to others the name and the grants are open, and nothing else', async () => {
  const stranger = callAs(
    await anActor(db, 'manager', { kind: 'project', projectId: (await aProject(db)).id }),
  );
  expect(await stranger.project.get({ slug: 'kainuu-ii' })).toMatchObject({
    names: { fi: project.nameFi },
    figures: null,
    status: null,
    earnedValue: null,
    slip: null,
    milestones: null,
    closedThrough: null,
    importedOn: null,
  });
  await expect(stranger.project.burn({ slug: 'kainuu-ii' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('what does not exist, or is archived, is not found', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  await aProject(db, { slug: 'arkistoitu', archivedAt: new Date('2024-01-01') });
  for (const slug of ['ei-ole', 'arkistoitu']) {
    await expect(viewer.project.get({ slug })).rejects.toMatchObject({
      cause: { code: 'project.not-found' },
    });
    await expect(viewer.project.burn({ slug })).rejects.toMatchObject({
      cause: { code: 'project.not-found' },
    });
  }
});
