import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const area = await aWorkArea(db, { projectId: project.id });
const elsewhere = await aWorkArea(db, { projectId: (await aProject(db, { regionCode: '05' })).id });
const manager = callAs(await anActor(db, 'manager', { kind: 'project', projectId: project.id }));

const move = (id: string, version = 1) => ({
  commandId: randomUUID(),
  id,
  version,
  forecastOn: '2025-01-14',
  reason: 'Kilpailutus siirtyi.',
});

test('what may be changed is changed, what may not is named with its reason, and one undo takes it back', async () => {
  const [a, b, accepted, hidden] = [
    await aMilestone(db, { workAreaId: area.id }),
    await aMilestone(db, { workAreaId: area.id }),
    await aMilestone(db, {
      workAreaId: area.id,
      state: 'accepted',
      doneOn: day('2024-01-01'),
      acceptedOn: day('2024-01-01'),
    }),
    await aMilestone(db, { workAreaId: elsewhere.id }),
  ];
  const commands = [move(a.id), move(b.id), move(accepted.id), move(hidden.id)];
  const input = { commandId: randomUUID(), change: { kind: 'reschedule' as const, commands } };
  const answers = await manager.milestone.changeMany(input);
  expect(answers).toMatchObject([
    { id: a.id, row: { forecastOn: '2025-01-14', version: 2 } },
    { id: b.id, row: { forecastOn: '2025-01-14' } },
    { id: accepted.id, refused: { code: 'milestone.already-accepted' } },
    { id: hidden.id, refused: { code: 'milestone.not-found' } },
  ]);
  expect((await manager.milestone.changeMany(input))[0]).toEqual(answers[0]);
  const [trace] = await db.auditEntry.findMany({ where: { entityId: a.id } });
  expect(trace?.after).toMatchObject({ many: { id: input.commandId, size: 4 } });

  const back = commands
    .slice(0, 2)
    .map(({ commandId }) => ({ commandId: randomUUID(), version: 2, undoes: commandId }));
  const undone = await manager.milestone.undoMany({ commandId: randomUUID(), commands: back });
  expect(undone).toMatchObject([{ row: { forecastOn: '2024-12-31', moves: 0 } }, { row: { moves: 0 } }]);
});

test('one whose field somebody has changed meanwhile is told as stale with both, the others are changed', async () => {
  const [a, b] = [
    await aMilestone(db, { workAreaId: area.id }),
    await aMilestone(db, { workAreaId: area.id }),
  ];
  await manager.milestone.reschedule({ ...move(a.id), forecastOn: '2025-02-28' });
  const answers = await manager.milestone.changeMany({
    commandId: randomUUID(),
    change: { kind: 'reschedule', commands: [move(a.id), move(b.id)] },
  });
  expect(answers).toMatchObject([
    { refused: { code: 'milestone.stale', details: { current: { forecastOn: '2025-02-28' } } } },
    { row: { forecastOn: '2025-01-14' } },
  ]);
});

test('states, owners and weights change alike, and more than two hundred are refused', async () => {
  const { id } = await aMilestone(db, { workAreaId: area.id });
  const many = (change: Parameters<typeof manager.milestone.changeMany>[0]['change']) =>
    manager.milestone.changeMany({ commandId: randomUUID(), change });
  const command = (version: number) => ({ commandId: randomUUID(), id, version });
  expect(
    await many({ kind: 'setStatus', commands: [{ ...command(1), status: 'in-progress' }] }),
  ).toMatchObject([{ row: { state: 'in-progress' } }]);
  expect(await many({ kind: 'assign', commands: [{ ...command(2), ownerId: randomUUID() }] })).toMatchObject([
    { refused: { code: 'milestone.owner-unknown' } },
  ]);
  expect(await many({ kind: 'edit', commands: [{ ...command(2), weight: 7 }] })).toMatchObject([
    { row: { weight: 7 } },
  ]);
  const commands = Array.from({ length: 201 }, () => move(id));
  await expect(many({ kind: 'reschedule', commands })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
