import type { MoneySignal } from '@painopiste/shared/budget/signal';
import { computeScheduleStatus, worstOf } from '@painopiste/shared/budget/status';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { isPlannedAfterWall } from '../milestones/summarise-milestones.ts';
import type { ScopeStatus } from './scope-status.ts';

/** The worst of money and schedule. Every milestone is held against the wall of its own work area. */
export function computeScopeStatus(
  money: MoneySignal | null,
  milestones: readonly PlacedMilestone[],
  today: CalendarDate,
): ScopeStatus {
  const wall =
    milestones
      .map((milestone) => milestone.windowEnd)
      .sort()
      .at(-1) ?? today;
  const byDates = computeScheduleStatus(milestones, { today, wall });
  const schedule = worstOf([byDates, milestones.some(isPlannedAfterWall) ? 'off-track' : null]);
  return { level: worstOf([money?.level ?? null, schedule]), money, schedule };
}
