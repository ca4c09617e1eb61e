import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aPlannedMilestone, commandOn } from '../../testing/planned-milestone.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A milestone that its manager has given to its lead. */
async function anAssignment() {
  const setting = await aPlannedMilestone(db);
  const command = commandOn(setting.milestone);
  await callAs(setting.manager).milestone.assign({ ...command, ownerId: setting.lead.id });
  return { ...setting, commandId: command.commandId };
}

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });

test('one takes one of the own commands back; it is a command of its own, and can be taken back too', async () => {
  const { milestone, manager, lead, commandId } = await anAssignment();
  const back = undo(commandId);
  expect(await callAs(manager).history.undo(back)).toMatchObject({ ownerId: null, version: 3 });
  expect(await callAs(manager).history.undo(back)).toMatchObject({ ownerId: null, version: 3 });
  const { history } = await callAs(manager).milestone.get({ id: milestone.id });
  expect(history).toMatchObject([
    { commandId: back.commandId, undoes: commandId },
    { commandId, undoneBy: back.commandId },
  ]);
  expect(await callAs(manager).history.undo(undo(back.commandId))).toMatchObject({ ownerId: lead.id });
});

test('a command is taken back once, also when two ask at the same moment', async () => {
  const { manager, commandId } = await anAssignment();
  const asked = await Promise.allSettled(
    [undo(commandId), undo(commandId)].map(callAs(manager).history.undo),
  );
  expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { cause: { code: 'command.already-undone' } },
  });
});

test("somebody else's command is not found among one's own, nor is an unknown one", async () => {
  const { lead, commandId } = await anAssignment();
  for (const undoes of [commandId, randomUUID()]) {
    await expect(callAs(lead).history.undo(undo(undoes))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      cause: { code: 'command.not-found' },
    });
  }
});

test('the right is asked again: who has lost it takes nothing back', async () => {
  const { manager, commandId, scope } = await anAssignment();
  const demoted = { ...manager, memberships: [{ role: 'viewer', scope } as const] };
  await expect(callAs(demoted).history.undo(undo(commandId))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const gone = { ...manager, memberships: [] };
  await expect(callAs(gone).history.undo(undo(commandId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a noun without a way back says so', async () => {
  const { manager, milestone } = await anAssignment();
  const commandId = randomUUID();
  await db.auditEntry.create({
    data: {
      commandId,
      action: 'ledger:import',
      actorId: manager.id,
      actorName: manager.name,
      on: new Date('2024-09-30'),
      noun: 'no-such-noun',
      entityId: milestone.id,
    },
  });
  await expect(callAs(manager).history.undo(undo(commandId))).rejects.toMatchObject({
    cause: { code: 'command.not-undoable' },
  });
  expect(await callAs(manager).history.undoable({ commandIds: [commandId] })).toEqual([]);
});

test('a history learns which of its commands one could take back', async () => {
  const { manager, lead, commandId } = await anAssignment();
  const commandIds = [commandId, randomUUID()];
  expect(await callAs(manager).history.undoable({ commandIds })).toEqual([commandId]);
  expect(await callAs(lead).history.undoable({ commandIds })).toEqual([]);
  await callAs(manager).history.undo(undo(commandId));
  expect(await callAs(manager).history.undoable({ commandIds })).toEqual([]);
});
