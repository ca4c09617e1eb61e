import { expect, test } from 'vitest';
import { aBudget, aFundingLine, closeMonths, someActuals } from './money.ts';
import { anActor } from './people.ts';
import { aMilestone, aProject, aWorkArea } from './projects.ts';
import { openTestApp } from './test-app.ts';

const { db } = await openTestApp();

test('the factories save a project with money that the database accepts as consistent', async () => {
  const project = await aProject(db, { regionCode: '04' });
  const workArea = await aWorkArea(db, {
    projectId: project.id,
    focus: { 'elderly-services': 6000, 'digital-services': 4000 },
  });
  const line = await aFundingLine(db, { projectId: project.id });
  const key = { fundingLineId: line.id, workAreaId: workArea.id };
  await aBudget(db, project.id, [{ ...key, month: '2024-01', cents: 5000 }]);
  await someActuals(db, '04', [
    { ...key, month: '2024-01', cents: 1234 },
    { ...key, month: '2024-01', cents: -34 },
  ]);
  await closeMonths(db, project.id, '2024-01');
  await aMilestone(db, { workAreaId: workArea.id });

  expect(await db.ledgerRollup.findMany()).toMatchObject([{ cents: 1200n, entries: 2 }]);
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
  expect(await db.monthClosing.count()).toBe(13);
});

test('an actor has the memberships that are saved', async () => {
  const actor = await anActor(db, 'viewer', { kind: 'region', regionCode: (await aProject(db)).regionCode });
  expect(await db.membership.count({ where: { userId: actor.id } })).toBe(1);
  expect(actor.memberships[0]?.scope.kind).toBe('region');
});
