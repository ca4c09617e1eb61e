import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aBudget, aCostCentre, aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A project with a line to the end of 2024 and one to the end of 2025, and its manager. */
async function aProjectWithTwoWalls() {
  const project = await aProject(db);
  const early = await aFundingLine(db, { projectId: project.id, windowTo: '2024-12-31' });
  const late = await aFundingLine(db, { projectId: project.id, windowTo: '2025-12-31' });
  const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
  return { project, early, late, manager };
}

async function wallOf(workAreaId: string): Promise<string | undefined> {
  const milestone = await aMilestone(db, { workAreaId });
  const page = await callAs(await anActor(db, 'viewer')).milestone.get({ id: milestone.id });
  return page.milestone.bounds.windowEnd;
}

test('the wall is the end of the latest window that pays for the work area', async () => {
  const { project, early, late } = await aProjectWithTwoWalls();
  const [budgeted, booked, unpaid] = [
    await aWorkArea(db, { projectId: project.id }),
    await aWorkArea(db, { projectId: project.id }),
    await aWorkArea(db, { projectId: project.id }),
  ];
  const of = (fundingLineId: string, workAreaId: string) => ({
    fundingLineId,
    workAreaId,
    month: '2024-01',
    cents: 100,
  });
  await aBudget(db, project.id, [of(early.id, budgeted.id)]);
  await aCostCentre(db, { regionCode: project.regionCode, workAreaId: booked.id, fundingLineId: early.id });
  expect([await wallOf(budgeted.id), await wallOf(booked.id), await wallOf(unpaid.id)]).toEqual([
    '2024-12-31',
    '2024-12-31',
    '2025-12-31',
  ]);
  await aCostCentre(db, { regionCode: project.regionCode, workAreaId: budgeted.id, fundingLineId: late.id });
  expect(await wallOf(budgeted.id)).toBe('2025-12-31');
});

test('a project without a line has no wall that a forecast could pass', async () => {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const manager = callAs(await anActor(db, 'manager', { kind: 'project', projectId: project.id }));
  const edit = {
    commandId: randomUUID(),
    version: 1,
    id: milestone.id,
    forecastOn: '2030-01-31',
    reason: 'Syy',
  };
  expect(await manager.milestone.reschedule(edit)).toMatchObject({
    forecastOn: '2030-01-31',
    afterWall: false,
  });
});

test('a forecast may pass the wall by two years and not by a day more', async () => {
  const { project, manager } = await aProjectWithTwoWalls();
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const move = (forecastOn: string, version: number) =>
    callAs(manager).milestone.reschedule({
      commandId: randomUUID(),
      version,
      id: milestone.id,
      forecastOn,
      reason: 'Syy',
    });
  expect(await move('2027-12-31', 1)).toMatchObject({ afterWall: true, version: 2 });
  await expect(move('2028-01-01', 2)).rejects.toMatchObject({
    cause: { code: 'milestone.forecast-too-late' },
  });
  await expect(move('31.12.2025', 2)).rejects.toMatchObject({
    cause: { code: 'milestone.forecast-not-a-date' },
  });
});

test('evidence is counted without what was rejected', async () => {
  const { project } = await aProjectWithTwoWalls();
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id, evidenceRequired: true });
  for (const state of ['accepted', 'submitted', 'rejected']) {
    await db.evidence.create({
      data: {
        id: randomUUID(),
        milestoneId: milestone.id,
        title: state,
        reference: 'VK/1',
        state,
        addedOn: day('2024-09-01'),
      },
    });
  }
  const page = await callAs(await anActor(db, 'viewer')).milestone.get({ id: milestone.id });
  expect(page.milestone.evidenceState).toEqual({ required: 2, accepted: 1 });
  expect(page.evidence.map(({ state }) => state).toSorted()).toEqual(['accepted', 'rejected', 'submitted']);
});

test('its history tells every edit newest first, and which one was taken back by which', async () => {
  const { project, manager } = await aProjectWithTwoWalls();
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const caller = callAs(manager);
  const [begin, assign, undo] = [randomUUID(), randomUUID(), randomUUID()];
  await caller.milestone.setStatus({ commandId: begin, version: 1, id: milestone.id, status: 'in-progress' });
  await caller.milestone.assign({ commandId: assign, version: 2, id: milestone.id, ownerId: manager.id });
  await caller.milestone.undo({ commandId: undo, version: 3, undoes: assign });
  const { history, milestone: row } = await caller.milestone.get({ id: milestone.id });
  expect(history.map(({ commandId, undoes, undoneBy }) => ({ commandId, undoes, undoneBy }))).toEqual([
    { commandId: undo, undoes: assign, undoneBy: null },
    { commandId: assign, undoes: null, undoneBy: undo },
    { commandId: begin, undoes: null, undoneBy: null },
  ]);
  expect(history[1]?.changes).toEqual([{ field: 'ownerId', from: null, to: manager.id }]);
  expect(row).toMatchObject({ state: 'in-progress', owner: null, version: 4 });
});

test('what is no id, or of an archived project, is not found', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  const archived = await aProject(db, { archivedAt: new Date('2024-01-01') });
  const milestone = await aMilestone(db, {
    workAreaId: (await aWorkArea(db, { projectId: archived.id })).id,
  });
  for (const id of ['x', randomUUID(), milestone.id]) {
    await expect(viewer.milestone.get({ id })).rejects.toMatchObject({
      cause: { code: 'milestone.not-found' },
    });
  }
});
