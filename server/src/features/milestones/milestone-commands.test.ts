import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A planned milestone due 2024-12-31 in a project of its own, with its manager and controller. */
async function aPlannedMilestone(overrides: Partial<Parameters<typeof aMilestone>[1]> = {}) {
  const project = await aProject(db);
  await aFundingLine(db, { projectId: project.id, windowTo: '2025-12-31' });
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id, ...overrides });
  const scope = { kind: 'project', projectId: project.id } as const;
  const [manager, controller] = [await anActor(db, 'manager', scope), await anActor(db, 'controller', scope)];
  return { project, workArea, milestone, scope, manager, controller };
}

/** Somebody with this role in a region where nothing of this file is. */
async function aStranger(role: 'manager' | 'lead') {
  await aRegion(db, { code: '01' });
  return anActor(db, role, { kind: 'region', regionCode: '01' });
}

const to = (forecastOn: string, reason = 'Rekrytointi viivästyi.') => ({ forecastOn, reason });
const command = (milestone: { id: string }, version = 1) => ({
  commandId: randomUUID(),
  version,
  id: milestone.id,
});

test('moving a forecast answers with the fresh row and keeps from, to, reason, who and when', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const row = await callAs(manager).milestone.reschedule({
    ...command(milestone),
    ...to('2026-01-31', ' Syy '),
  });
  expect(row).toMatchObject({
    forecastOn: '2026-01-31',
    version: 2,
    moves: 1,
    slipDays: 396,
    afterWall: true,
  });
  const page = await callAs(manager).milestone.get({ id: milestone.id });
  expect(page.milestone).toEqual(row);
  expect(page.moves).toMatchObject([
    {
      from: '2024-12-31',
      to: '2026-01-31',
      reason: 'Syy',
      by: manager.name,
      on: '2024-09-30',
      undone: false,
    },
  ]);
  expect(page.history).toMatchObject([
    { action: 'milestone:reschedule', by: manager.name, reason: 'Syy', version: 2 },
  ]);
  expect(page.history[0]?.changes).toContainEqual({
    field: 'forecastOn',
    from: '2024-12-31',
    to: '2026-01-31',
  });
});

test('the same command again answers with the first result and does nothing', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const input = { ...command(milestone), ...to('2025-01-31') };
  const first = await callAs(manager).milestone.reschedule(input);
  expect(await callAs(manager).milestone.reschedule(input)).toEqual(first);
  expect(await db.milestoneMove.count({ where: { milestoneId: milestone.id } })).toBe(1);
});

test('whoever saw an older version is told the stored value and who was faster', async () => {
  const { milestone, manager, scope } = await aPlannedMilestone();
  const second = await anActor(db, 'manager', scope);
  await callAs(manager).milestone.reschedule({ ...command(milestone), ...to('2025-01-31', 'Eka') });
  const late = callAs(second).milestone.reschedule({ ...command(milestone), ...to('2025-02-28', 'Toka') });
  await expect(late).rejects.toMatchObject({
    code: 'CONFLICT',
    cause: {
      code: 'milestone.stale',
      details: { current: { forecastOn: '2025-01-31', version: 2 }, changedBy: manager.name, reason: 'Eka' },
    },
  });
  expect(await db.milestoneMove.count({ where: { milestoneId: milestone.id } })).toBe(1);
});

test('of two edits of the same version at the same moment one is saved and the other is stale', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const edits = ['2025-01-31', '2025-02-28'].map((on) =>
    callAs(manager).milestone.reschedule({ ...command(milestone), ...to(on) }),
  );
  const results = await Promise.allSettled(edits);
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find((result) => result.status === 'rejected')).toMatchObject({
    reason: { code: 'CONFLICT' },
  });
});

test('a rule that is broken changes nothing', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const refused = callAs(manager).milestone.reschedule({ ...command(milestone), ...to('2028-01-01') });
  await expect(refused).rejects.toMatchObject({
    code: 'UNPROCESSABLE_CONTENT',
    cause: { code: 'milestone.forecast-too-late' },
  });
  expect(await db.milestone.findUnique({ where: { id: milestone.id } })).toMatchObject({ version: 1 });
  expect(await db.auditEntry.count({ where: { entityId: milestone.id } })).toBe(0);
});

test('someone whose memberships do not cover it does not learn that it exists', async () => {
  const { milestone } = await aPlannedMilestone();
  const stranger = callAs(await aStranger('manager'));
  await expect(
    stranger.milestone.reschedule({ ...command(milestone), ...to('2025-01-31') }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.milestone.get({ id: milestone.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.people.candidates({ milestoneId: milestone.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('someone who sees it without the right is refused', async () => {
  const { milestone, scope, controller } = await aPlannedMilestone();
  const viewer = callAs(await anActor(db, 'viewer', scope));
  await expect(viewer.milestone.assign({ ...command(milestone), ownerId: null })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(
    callAs(controller).milestone.setStatus({ ...command(milestone), status: 'done' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('its owner marks it done, the manager accepts it', async () => {
  const { milestone, manager, scope } = await aPlannedMilestone();
  const owner = await anActor(db, 'viewer', scope);
  await callAs(manager).milestone.assign({ ...command(milestone), ownerId: owner.id });
  const done = await callAs(owner).milestone.setStatus({
    ...command(milestone, 2),
    status: 'done',
    on: '2024-09-27',
  });
  expect(done).toMatchObject({ state: 'done', doneOn: '2024-09-27', doneById: owner.id });
  const refused = callAs(owner).milestone.setStatus({ ...command(milestone, 3), status: 'accepted' });
  await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const accepted = await callAs(manager).milestone.setStatus({
    ...command(milestone, 3),
    status: 'accepted',
  });
  expect(accepted).toMatchObject({
    state: 'accepted',
    acceptedOn: '2024-09-30',
    acceptedById: manager.id,
    version: 4,
  });
});

test('where evidence is required, acceptance waits for it and for another person', async () => {
  const { milestone, manager, controller } = await aPlannedMilestone({ evidenceRequired: true });
  await callAs(manager).milestone.setStatus({ ...command(milestone), status: 'done' });
  const accept = (by: typeof manager) =>
    callAs(by).milestone.setStatus({ ...command(milestone, 2), status: 'accepted' });
  await expect(accept(manager)).rejects.toMatchObject({ cause: { code: 'milestone.accepter-marked-done' } });
  await expect(accept(controller)).rejects.toMatchObject({ cause: { code: 'milestone.evidence-missing' } });
  const evidence = {
    id: randomUUID(),
    milestoneId: milestone.id,
    title: 'Pöytäkirja',
    reference: 'VK/1/2024',
  };
  await db.evidence.create({ data: { ...evidence, state: 'accepted', addedOn: day('2024-09-20') } });
  expect(await accept(controller)).toMatchObject({
    state: 'accepted',
    evidenceState: { required: 1, accepted: 1 },
  });
});

test('only people who can see it may own it, and they are offered by name', async () => {
  const { milestone, manager, controller } = await aPlannedMilestone();
  const stranger = await aStranger('lead');
  const offered = await callAs(manager).people.candidates({ milestoneId: milestone.id });
  expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining([manager.id, controller.id]));
  expect(offered.map(({ id }) => id)).not.toContain(stranger.id);
  const refused = callAs(manager).milestone.assign({ ...command(milestone), ownerId: stranger.id });
  await expect(refused).rejects.toMatchObject({ cause: { code: 'milestone.owner-unknown' } });
});

test('undo takes a move back, keeps it marked, and can itself be taken back', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const move = { ...command(milestone), ...to('2025-01-31') };
  await callAs(manager).milestone.reschedule(move);
  const undo = { commandId: randomUUID(), version: 2, undoes: move.commandId };
  const back = await callAs(manager).milestone.undo(undo);
  expect(back).toMatchObject({ forecastOn: '2024-12-31', moves: 0, version: 3 });
  expect(await callAs(manager).milestone.undo(undo)).toEqual(back);
  expect(await callAs(manager).milestone.get({ id: milestone.id })).toMatchObject({
    moves: [{ undone: true }],
  });
  const again = await callAs(manager).milestone.undo({
    commandId: randomUUID(),
    version: 3,
    undoes: undo.commandId,
  });
  expect(again).toMatchObject({ forecastOn: '2025-01-31', moves: 1, version: 4 });
});

test('an edit is taken back over what has been changed beside it, but not over the same field, nor twice', async () => {
  const { milestone, manager } = await aPlannedMilestone();
  const by = callAs(manager).milestone;
  const move = { ...command(milestone), ...to('2025-01-31') };
  const again = { ...command(milestone, 2), ...to('2025-02-28') };
  await by.reschedule(move);
  await by.reschedule(again);
  await by.assign({ ...command(milestone, 3), ownerId: manager.id });
  const undo = (undoes: string) => by.undo({ commandId: randomUUID(), version: 1, undoes });
  await expect(undo(move.commandId)).rejects.toMatchObject({
    cause: { code: 'milestone.stale', details: { changedBy: manager.name } },
  });
  expect(await undo(again.commandId)).toMatchObject({
    forecastOn: '2025-01-31',
    ownerId: manager.id,
    moves: 1,
  });
  await expect(undo(again.commandId)).rejects.toMatchObject({ cause: { code: 'command.already-undone' } });
  await expect(undo(randomUUID())).rejects.toMatchObject({ cause: { code: 'milestone.nothing-to-undo' } });
});

test('undoing an acceptance needs the right to accept', async () => {
  const { milestone, manager, scope } = await aPlannedMilestone();
  await callAs(manager).milestone.setStatus({ ...command(milestone), status: 'done' });
  const accept = { ...command(milestone, 2), status: 'accepted' } as const;
  await callAs(manager).milestone.setStatus(accept);
  const lead = callAs(await anActor(db, 'lead', scope));
  const undo = { commandId: randomUUID(), version: 3, undoes: accept.commandId };
  await expect(lead.milestone.undo(undo)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await callAs(manager).milestone.undo(undo)).toMatchObject({
    state: 'done',
    acceptedOn: null,
    doneOn: '2024-09-30',
  });
});
