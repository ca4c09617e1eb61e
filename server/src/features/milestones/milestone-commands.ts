import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assign } from '@painopiste/shared/milestones/assign';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type {
  AssignInput,
  RescheduleInput,
  SetStatusInput,
  UndoInput,
} from '@painopiste/shared/milestones/milestone-input';
import { reschedule } from '@painopiste/shared/milestones/reschedule';
import { actionForTransition, setState } from '@painopiste/shared/milestones/set-state';
import { undoEdit } from '@painopiste/shared/milestones/undo';
import type { Action } from '@painopiste/shared/permissions/actions';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findCandidates } from '../people/find-candidates.ts';
import { findEdit } from './edit-store.ts';
import { loadForEdit, refuseStale } from './load-for-edit.ts';
import { fieldsOf } from './milestone-fields.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { findMilestone, saveMilestone } from './milestone-store.ts';

import { markMoveUndone, saveMove } from './move-store.ts';
import { placeOf, type StoredMilestone } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** Moves the forecast for a reason; the move is kept. */
export function rescheduleMilestone(context: CommandContext, input: RescheduleInput): Promise<MilestoneRow> {
  const action: Action = 'milestone:reschedule';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await loadForEdit(tx, context, input, () => action);
    const { milestone, move } = reschedule(stored, input, { ...stored.bounds, today: context.today });
    const trace = await save(tx, context, stored, milestone, move.reason);
    await saveMove(tx, move, {
      milestoneId: input.id,
      actorId: context.actor.id,
      commandId: input.commandId,
    });
    return answered(tx, context, trace);
  });
}

/** Takes it to another state; which right that needs depends on the states (MODEL 14). */
export function setMilestoneStatus(context: CommandContext, input: SetStatusInput): Promise<MilestoneRow> {
  const action: Action = input.status === 'accepted' ? 'milestone:accept' : 'milestone:set-done';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await loadForEdit(tx, context, input, ({ state }) =>
      actionForTransition(state, input.status),
    );
    const change = { to: input.status, on: input.on === undefined ? null : calendarDate(input.on) };
    const milestone = setState(stored, change, { actorId: context.actor.id, today: context.today });
    return answered(tx, context, await save(tx, context, stored, milestone, null));
  });
}

/** Gives it to another owner, or to nobody. */
export function assignMilestone(context: CommandContext, input: AssignInput): Promise<MilestoneRow> {
  const action: Action = 'milestone:assign';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await loadForEdit(tx, context, input, () => action);
    const candidates = await findCandidates(tx, placeOf(stored), context.today);
    const milestone = assign(stored, input.ownerId, new Set(candidates.map(({ id }) => id)));
    return answered(tx, context, await save(tx, context, stored, milestone, null));
  });
}

/** Takes an edit back by its command's id, where nothing has happened to the milestone since. */
export async function undoMilestoneEdit(context: CommandContext, input: UndoInput): Promise<MilestoneRow> {
  const edit = await findEdit(context.db, input.undoes);
  if (!edit) throw new DomainError('milestone.nothing-to-undo');
  const { before, after } = edit;
  const action = before.state === after.state ? edit.action : actionForTransition(before.state, after.state);
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await loadForEdit(tx, context, { ...input, id: edit.milestoneId }, () => action);
    if (edit.undone) throw new DomainError('milestone.nothing-to-undo');
    if (stored.version !== after.version) await refuseStale(tx, context, stored.id);
    const trace = await save(tx, context, stored, undoEdit(stored, edit), null);
    await markMoveUndone(tx, input.undoes, input.commandId);
    return { ...(await answered(tx, context, trace)), undoesCommandId: input.undoes };
  });
}

type Unanswered = Omit<Trace<null>, 'after'>;

async function save(
  tx: Tx,
  context: CommandContext,
  stored: StoredMilestone,
  milestone: Milestone,
  reason: string | null,
): Promise<Unanswered> {
  if (!(await saveMilestone(tx, milestone, stored.version))) await refuseStale(tx, context, stored.id);
  const { id: entityId, version } = milestone;
  return { noun: 'milestone', entityId, version, before: fieldsOf(stored), reason, place: placeOf(stored) };
}

/** The trace with the fresh row as its answer: what a list shows of it now. */
async function answered(
  tx: Tx,
  { actor, today }: CommandContext,
  trace: Unanswered,
): Promise<Trace<MilestoneRow>> {
  const fresh = await findMilestone(tx, trace.entityId);
  if (!fresh) throw new DomainError('milestone.not-found');
  return { ...trace, after: toMilestoneRow(fresh, actor, today) };
}
