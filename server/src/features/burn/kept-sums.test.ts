import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inTx } from '../../db/transaction.ts';
import { aBudget, aFundingLine, closeMonths, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A line with 100 € and 40 € planned for two work areas in January, 5 € without a month, and 30 € booked. */
async function aLineWithMoney() {
  const project = await aProject(db);
  const [first, second] = [
    await aWorkArea(db, { projectId: project.id }),
    await aWorkArea(db, { projectId: project.id }),
  ];
  const line = await aFundingLine(db, { projectId: project.id });
  const sum = (workAreaId: string, month: string, cents: number) => ({
    fundingLineId: line.id,
    workAreaId,
    month,
    cents,
  });
  await aBudget(db, project.id, [
    sum(first.id, '2023-01', 10_000),
    sum(second.id, '2023-01', 4000),
    sum(first.id, '', 500),
  ]);
  await someActuals(db, project.regionCode, [sum(first.id, '2023-01', 3000)]);
  return { project, line, first, second, sum };
}

const monthsOf = (fundingLineId: string) => db.$queryRaw`
  SELECT month, planned_cents::int AS planned, actual_cents::int AS actual, entries
  FROM line_month WHERE funding_line_id = ${fundingLineId}::uuid ORDER BY month`;

async function expectNoDifference() {
  expect(await db.$queryRaw`SELECT * FROM line_month_difference`).toEqual([]);
  expect(await db.$queryRaw`SELECT * FROM budget_rollup_difference`).toEqual([]);
}

test('an approved budget and what is booked stand summed by line and month at once', async () => {
  const { line } = await aLineWithMoney();
  expect(await monthsOf(line.id)).toEqual([
    { month: '', planned: 500, actual: 0, entries: 0 },
    { month: '2023-01', planned: 14_000, actual: 3000, entries: 1 },
  ]);
  await expectNoDifference();
});

test('a draft counts nowhere, and counts from its approval on', async () => {
  const { project, line, first, second, sum } = await aLineWithMoney();
  const draft = { id: randomUUID(), projectId: project.id, kind: 'reallocation' };
  await db.budgetDecision.create({ data: draft });
  const moved = [sum(first.id, '2023-02', -1000), sum(second.id, '2023-03', 1000)];
  await db.budgetDelta.createMany({
    data: moved.map((delta) => ({ ...delta, categoryKey: 'staff', budgetDecisionId: draft.id })),
  });
  expect(await monthsOf(line.id)).toHaveLength(2);
  const approval = { state: 'approved', reference: '§ 2', decidedOn: day('2023-02-01') };
  await inTx(db, (tx) => tx.budgetDecision.update({ where: { id: draft.id }, data: approval }));
  expect(await monthsOf(line.id)).toMatchObject([
    {},
    {},
    { month: '2023-02', planned: -1000 },
    { month: '2023-03' },
  ]);
  await expectNoDifference();
});

test('rollups that change or go are taken out again, and a month without an entry is absent, not zero', async () => {
  const { project, line, first } = await aLineWithMoney();
  const own = { fundingLineId: line.id };
  await db.ledgerRollup.updateMany({ where: own, data: { cents: 3500, entries: 2 } });
  expect(await monthsOf(line.id)).toMatchObject([{}, { actual: 3500, entries: 2 }]);
  await closeMonths(db, project.id, '2023-01');
  const viewer = callAs(await anActor(db, 'viewer'));
  expect((await viewer.project.burn({ slug: project.slug })).figures.actual).toBe(3500);
  await db.ledgerRollup.deleteMany({ where: { ...own, workAreaId: first.id } });
  await expectNoDifference();
  const { burn } = await viewer.project.burn({ slug: project.slug });
  expect(burn.points[0]).toMatchObject({ month: '2023-01', planned: 14_000, actual: null });
});

test('whole lines and the sum of their work areas say the same', async () => {
  const { project, first, second } = await aLineWithMoney();
  await closeMonths(db, project.id, '2023-01');
  const whole = await callAs(await anActor(db, 'viewer')).project.burn({ slug: project.slug });
  const memberships = [first, second].map(
    ({ id }) => ({ role: 'viewer', scope: { kind: 'work-area', workAreaId: id } }) as const,
  );
  const person = await anActor(db, 'viewer', memberships[0]?.scope);
  const parts = await callAs({ ...person, memberships }).project.burn({ slug: project.slug });
  expect(parts.partial).toBeNull();
  expect(parts.burn).toEqual(whole.burn);
  expect(parts.figures).toEqual(whole.figures);
});
