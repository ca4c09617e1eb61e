import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const manager = callAs(await anActor(db, 'manager'));

const approval = (id: string, version = 1) => ({
  commandId: randomUUID(),
  id,
  version,
  on: '2024-02-01',
  reference: 'Ohjausryhmä § 4',
});

test('approving the plan freezes the first baseline from the dates of the milestones', async () => {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const planned = await aMilestone(db, { workAreaId: workArea.id, weight: 30 });
  const forecast = await aMilestone(db, {
    workAreaId: workArea.id,
    baselineOn: null,
    forecastOn: day('2025-05-31'),
  });
  await aMilestone(db, { workAreaId: workArea.id, baselineOn: null, forecastOn: null });
  await aMilestone(db, { workAreaId: workArea.id, state: 'cancelled' });
  expect((await manager.project.settings({ slug: project.slug })).plan).toEqual({ dated: 2, undated: 1 });

  const approved = await manager.project.approvePlan(approval(project.id));
  expect(approved).toMatchObject({ planApprovedOn: '2024-02-01', version: 2 });
  const [baseline] = await db.baseline.findMany({
    where: { projectId: project.id },
    include: { milestones: true },
  });
  expect(baseline).toMatchObject({ number: 1, decisionReference: 'Ohjausryhmä § 4' });
  const rows = new Map(baseline?.milestones.map((row) => [row.milestoneId, row]));
  expect(rows.size).toBe(2);
  expect(rows.get(planned.id)).toMatchObject({ weight: 30, baselineOn: day('2024-12-31') });
  expect(rows.get(forecast.id)).toMatchObject({ baselineOn: day('2025-05-31') });
  expect(await db.milestone.findUnique({ where: { id: forecast.id } })).toMatchObject({
    baselineOn: day('2025-05-31'),
    version: 2,
  });
  expect(await db.milestone.findUnique({ where: { id: planned.id } })).toMatchObject({ version: 1 });

  const again = manager.project.approvePlan(approval(project.id, 2));
  await expect(again).rejects.toMatchObject({ cause: { code: 'project.plan-approved' } });
});

test('a plan without a dated milestone is refused, and only a manager approves', async () => {
  const project = await aProject(db);
  const empty = manager.project.approvePlan(approval(project.id));
  await expect(empty).rejects.toMatchObject({ cause: { code: 'project.plan-empty' } });
  const controller = callAs(await anActor(db, 'controller'));
  await expect(controller.project.approvePlan(approval(project.id))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const tomorrow = manager.project.approvePlan({ ...approval(project.id), on: '2024-10-01' });
  await expect(tomorrow).rejects.toMatchObject({ cause: { code: 'project.approved-in-future' } });
});
