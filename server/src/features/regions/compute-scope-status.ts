import type { MoneySignal } from '@painopiste/shared/budget/signal';
import { computeScheduleStatus, judgeSchedule, worstOf } from '@painopiste/shared/budget/status';
import { meanSlip } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { fraction } from '@painopiste/shared/values/ratio';
import type { AreaSchedule } from '../milestones/area-schedule.ts';
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

/** The same from what the database has summed up of each work area. */
export function computeStatusOfAreas(
  money: MoneySignal | null,
  areas: readonly AreaSchedule[],
  today: CalendarDate,
): ScopeStatus {
  const facts = {
    oldestDue:
      areas
        .flatMap(({ oldestDue }) => oldestDue ?? [])
        .sort()
        .at(0) ?? null,
    isAfterWall: areas.some(({ isAfterWall }) => isAfterWall),
    slip: meanSlip(
      areas.flatMap(({ slipDays, slipWeight }) => (slipWeight > 0 ? [fraction(slipDays, slipWeight)] : [])),
    ),
  };
  const schedule = judgeSchedule(facts, today);
  return { level: worstOf([money?.level ?? null, schedule]), money, schedule };
}
