import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aPlannedMilestone, commandOn } from '../../testing/planned-milestone.ts';
import { aRegion } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

const words = { title: 'Ohjausryhmän pöytäkirja 3/2024', reference: 'VAKE/1234/2024' };
const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });

/** Marked done by its lead, with evidence that the lead has submitted and nobody has decided on. */
async function aDoneMilestone() {
  const setting = await aPlannedMilestone(db, { evidenceRequired: true });
  const by = callAs(setting.lead).milestone;
  await by.setStatus({ ...commandOn(setting.milestone), status: 'done' });
  const evidenceId = randomUUID();
  const submit = { ...commandOn(setting.milestone, 2), evidenceId, ...words };
  await by.submitEvidence(submit);
  const pieces = async () => (await by.get({ id: setting.milestone.id })).evidence;
  return { ...setting, evidenceId, submit, pieces };
}

test('the lead submits evidence, the manager accepts it, and the milestone becomes accepted', async () => {
  const { milestone, manager, lead, evidenceId, pieces } = await aDoneMilestone();
  const accept = { ...commandOn(milestone, 3), status: 'accepted' } as const;
  await expect(callAs(manager).milestone.setStatus(accept)).rejects.toMatchObject({
    cause: { code: 'milestone.evidence-missing' },
  });
  const decide = { ...commandOn(milestone, 3), evidenceId, to: 'accepted', reason: '' } as const;
  await expect(callAs(lead).milestone.decideEvidence(decide)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await callAs(manager).milestone.decideEvidence(decide)).toMatchObject({
    version: 4,
    evidenceState: { required: 1, accepted: 1 },
  });
  expect(await pieces()).toMatchObject([
    { ...words, state: 'accepted', addedBy: lead.name, decidedBy: manager.name, decidedOn: '2024-09-30' },
  ]);
  const row = await callAs(manager).milestone.setStatus({ ...commandOn(milestone, 4), status: 'accepted' });
  expect(row).toMatchObject({ state: 'accepted', acceptedOn: '2024-09-30' });
  const late = { ...commandOn(milestone, 5), evidenceId };
  await expect(callAs(lead).milestone.withdrawEvidence(late)).rejects.toMatchObject({
    cause: { code: 'milestone.already-accepted' },
  });
  await expect(callAs(manager).history.undo(undo(decide.commandId))).rejects.toMatchObject({
    cause: { code: 'milestone.already-accepted' },
  });
});

test('who marked it done does not decide on its evidence', async () => {
  const { milestone, manager } = await aPlannedMilestone(db, { evidenceRequired: true });
  const by = callAs(manager).milestone;
  await by.setStatus({ ...commandOn(milestone), status: 'done' });
  const evidenceId = randomUUID();
  await by.submitEvidence({ ...commandOn(milestone, 2), evidenceId, ...words });
  const own = by.decideEvidence({ ...commandOn(milestone, 3), evidenceId, to: 'accepted', reason: '' });
  await expect(own).rejects.toMatchObject({ cause: { code: 'evidence.decider-marked-done' } });
});

test('evidence is sent back with a reason, mended, and so submitted anew', async () => {
  const { milestone, controller, lead, evidenceId, pieces } = await aDoneMilestone();
  const back = { ...commandOn(milestone, 3), evidenceId, to: 'rejected' } as const;
  await expect(callAs(controller).milestone.decideEvidence({ ...back, reason: '' })).rejects.toMatchObject({
    cause: { code: 'text.reason-required' },
  });
  await callAs(controller).milestone.decideEvidence({ ...back, reason: 'Allekirjoitus puuttuu.' });
  expect(await pieces()).toMatchObject([{ state: 'rejected' }]);
  const mended = { ...words, reference: 'VAKE/1234/2024-2' };
  await callAs(lead).milestone.editEvidence({ ...commandOn(milestone, 4), evidenceId, ...mended });
  expect(await pieces()).toMatchObject([{ ...mended, state: 'submitted', decidedBy: null }]);
});

test('withdrawn evidence stays in the list, counts no more, and comes back by undo', async () => {
  const { milestone, lead, evidenceId, submit, pieces } = await aDoneMilestone();
  const by = callAs(lead);
  const withdraw = { ...commandOn(milestone, 3), evidenceId };
  expect(await by.milestone.withdrawEvidence(withdraw)).toMatchObject({
    evidenceState: { required: 1, accepted: 0 },
  });
  expect(await pieces()).toMatchObject([{ state: 'withdrawn' }]);
  await expect(by.history.undo(undo(submit.commandId))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
  await by.history.undo(undo(withdraw.commandId));
  expect(await pieces()).toMatchObject([{ state: 'submitted' }]);
  await by.history.undo(undo(submit.commandId));
  expect(await pieces()).toMatchObject([{ state: 'withdrawn' }]);
});

test('the owner may submit, a stranger to the milestone may not even see it', async () => {
  const { milestone, manager, scope } = await aPlannedMilestone(db);
  const owner = await anActor(db, 'viewer', scope);
  const submit = (version: number) => ({
    ...commandOn(milestone, version),
    evidenceId: randomUUID(),
    ...words,
  });
  await expect(callAs(owner).milestone.submitEvidence(submit(1))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await callAs(manager).milestone.assign({ ...commandOn(milestone), ownerId: owner.id });
  expect(await callAs(owner).milestone.submitEvidence(submit(2))).toMatchObject({ version: 3 });
  await aRegion(db, { code: '20' });
  const stranger = await anActor(db, 'manager', { kind: 'region', regionCode: '20' });
  await expect(callAs(stranger).milestone.submitEvidence(submit(3))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test.each([
  [{ title: '' }, 'evidence.title-required'],
  [{ reference: '\t' }, 'evidence.reference-required'],
  [{ title: 'a'.repeat(4000) }, 'text.too-long'],
  [{ reference: 'D\u200D1' }, 'text.not-plain'],
])('evidence with %j is refused: %s', async (wrong, code) => {
  const { milestone, lead } = await aPlannedMilestone(db);
  const submit = { ...commandOn(milestone), evidenceId: randomUUID(), ...words, ...wrong };
  await expect(callAs(lead).milestone.submitEvidence(submit)).rejects.toMatchObject({ cause: { code } });
});

test('acceptance and the withdrawal of its evidence at one moment: never accepted without evidence', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { milestone, manager, controller, lead, evidenceId } = await aDoneMilestone();
    const decide = { ...commandOn(milestone, 3), evidenceId, to: 'accepted', reason: '' } as const;
    await callAs(controller).milestone.decideEvidence(decide);
    const both = await Promise.allSettled([
      callAs(manager).milestone.setStatus({ ...commandOn(milestone, 4), status: 'accepted' }),
      callAs(lead).milestone.withdrawEvidence({ ...commandOn(milestone, 4), evidenceId }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'UNPROCESSABLE_CONTENT' },
    });
  }
});
