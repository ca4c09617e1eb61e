import { dueOn, isLate, type Milestone, MILESTONE_STATES } from '@painopiste/shared/milestones/milestone';
import { isAfterWall } from '@painopiste/shared/milestones/reschedule';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { MilestoneSummary, NextMilestone } from './milestone-summary.ts';
import type { PlacedMilestone } from './placed-milestone.ts';

/** Neither done nor accepted nor cancelled. */
const isAhead = (milestone: Milestone): boolean =>
  milestone.state === 'planned' || milestone.state === 'in-progress';

/** The first milestone, by forecast, that is still ahead; null where none has a date. */
export function nextOf(milestones: readonly PlacedMilestone[], today: CalendarDate): NextMilestone | null {
  let next: NextMilestone | null = null;
  for (const milestone of milestones) {
    const due = dueOn(milestone);
    if (due === null || !isAhead(milestone) || (next !== null && next.dueOn <= due)) continue;
    next = { id: milestone.id, names: milestone.names, dueOn: due, late: isLate(milestone, today) };
  }
  return next;
}

/** Is its forecast after its work area's wall, and has it not been accepted or cancelled? */
export const isPlannedAfterWall = (milestone: PlacedMilestone): boolean =>
  milestone.state !== 'accepted' &&
  milestone.state !== 'cancelled' &&
  isAfterWall(milestone.forecastOn, milestone.windowEnd);

/** How many milestones there are in each state, how many are late or after the wall, and which comes next. */
export function summariseMilestones(
  milestones: readonly PlacedMilestone[],
  today: CalendarDate,
): MilestoneSummary {
  const count = (state: Milestone['state']): number => milestones.filter((m) => m.state === state).length;
  return {
    total: milestones.length,
    byState: Object.fromEntries(MILESTONE_STATES.map((s) => [s, count(s)])) as MilestoneSummary['byState'],
    late: milestones.filter((milestone) => isLate(milestone, today)).length,
    afterWall: milestones.filter(isPlannedAfterWall).length,
    next: nextOf(milestones, today),
  };
}
