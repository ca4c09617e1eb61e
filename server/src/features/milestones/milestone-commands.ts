import { assign } from '@painopiste/shared/milestones/assign';
import type {
  AssignInput,
  RescheduleInput,
  SetStatusInput,
} from '@painopiste/shared/milestones/milestone-input';
import { reschedule } from '@painopiste/shared/milestones/reschedule';
import { actionForTransition, setState } from '@painopiste/shared/milestones/set-state';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { CommandContext } from '../../commands/run-command.ts';
import { findCandidates } from '../people/find-candidates.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { saveMove } from './move-store.ts';
import { runEdit } from './run-edit.ts';
import { placeOf } from './stored-milestone.ts';

/** Moves the forecast for a reason; the move is kept. */
export function rescheduleMilestone(context: CommandContext, input: RescheduleInput): Promise<MilestoneRow> {
  const by = { milestoneId: input.id, actorId: context.actor.id, commandId: input.commandId };
  return runEdit(context, {
    action: 'milestone:reschedule',
    input,
    fields: ['forecastOn'],
    decide(stored, tx) {
      const { milestone, move } = reschedule(stored, input, { ...stored.bounds, today: context.today });
      return { milestone, reason: move.reason, alsoSave: () => saveMove(tx, move, by) };
    },
  });
}

/** Takes it to another state; which right that needs depends on the states (MODEL 14). */
export function setMilestoneStatus(context: CommandContext, input: SetStatusInput): Promise<MilestoneRow> {
  const change = { to: input.status, on: input.on === undefined ? null : calendarDate(input.on) };
  return runEdit(context, {
    action: input.status === 'accepted' ? 'milestone:accept' : 'milestone:set-done',
    input,
    fields: ['state'],
    actionOn: ({ state }) => actionForTransition(state, input.status),
    decide: (stored) => ({
      milestone: setState(stored, change, { actorId: context.actor.id, today: context.today }),
    }),
  });
}

/** Gives it to another owner, or to nobody. */
export function assignMilestone(context: CommandContext, input: AssignInput): Promise<MilestoneRow> {
  return runEdit(context, {
    action: 'milestone:assign',
    input,
    fields: ['ownerId'],
    async decide(stored, tx) {
      const candidates = await findCandidates(tx, placeOf(stored), context.today);
      return { milestone: assign(stored, input.ownerId, new Set(candidates.map(({ id }) => id))) };
    },
  });
}
