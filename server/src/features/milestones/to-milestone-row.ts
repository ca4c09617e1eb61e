import { isLate } from '@painopiste/shared/milestones/milestone';
import { isAfterWall } from '@painopiste/shared/milestones/reschedule';
import { computeSlip } from '@painopiste/shared/milestones/slip';
import { can } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { MilestoneRow } from './milestone-row.ts';
import { placeOf, type StoredMilestone } from './stored-milestone.ts';

/** The row as this person sees it today. */
export function toMilestoneRow(stored: StoredMilestone, actor: Actor, today: CalendarDate): MilestoneRow {
  const place = placeOf(stored);
  return {
    ...stored,
    late: isLate(stored, today),
    slipDays: computeSlip(stored),
    afterWall: isAfterWall(stored.forecastOn, stored.bounds.windowEnd),
    actions: {
      reschedule: can(actor, 'milestone:reschedule', place),
      setDone: can(actor, 'milestone:set-done', place),
      accept: can(actor, 'milestone:accept', place),
      assign: can(actor, 'milestone:assign', place),
      edit: can(actor, 'milestone:edit', place),
      plan: can(actor, 'milestone:plan', place),
      cancel: can(actor, 'milestone:cancel', place),
      rebaseline: can(actor, 'milestone:rebaseline', place),
      submitEvidence: can(actor, 'evidence:submit', place),
      decideEvidence: can(actor, 'evidence:decide', place),
    },
  };
}
