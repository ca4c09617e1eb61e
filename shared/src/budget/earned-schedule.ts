import type { Cents } from '../values/cents.ts';
import { monthOf, monthsBetween } from '../values/month.ts';
import { ratioOf } from '../values/ratio.ts';
import type { MilestoneValue } from './milestone-value.ts';
import { monthsOfWindow, type Window } from './window.ts';

/** Earned schedule (Lipke): the time at which the plan meant to have earned what is earned now. In months. */
export interface EarnedSchedule {
  /** ES: the month, counted from the window's start, at which PV_lin equals EV. */
  readonly earnedSchedule: number | null;
  /** SV(t) = ES - AT. */
  readonly scheduleVarianceMonths: number | null;
  /** SPI(t) = ES / AT. */
  readonly scheduleIndexTime: number | null;
  /** IEAC(t) = N / SPI(t): how many months it takes at this pace; null where nothing is earned yet. */
  readonly monthsAtCompletion: number | null;
}

export const NO_EARNED_SCHEDULE: EarnedSchedule = {
  earnedSchedule: null,
  scheduleVarianceMonths: null,
  scheduleIndexTime: null,
  monthsAtCompletion: null,
};

interface PlanPoint {
  readonly month: number;
  readonly value: number;
}

/**
 * PV_lin: the corners of the line that runs straight from (0, 0) through the milestones' baseline months,
 * cumulative cents at the end of each. Months count from the window's start: its first month ends at 1.
 * Another curve than the step PV; the two are never mixed. Source: CALCULATIONS, ES.
 */
export function plannedValueLine(values: readonly MilestoneValue[], window: Window): PlanPoint[] {
  const byMonth = new Map<number, number>();
  for (const { milestone, value } of values) {
    if (milestone.baselineOn === null) continue;
    const month = Math.max(0, monthsBetween(monthOf(window.start), monthOf(milestone.baselineOn)) + 1);
    byMonth.set(month, (byMonth.get(month) ?? 0) + value);
  }
  let total = 0;
  const corners = [...byMonth]
    .sort(([a], [b]) => a - b)
    .map(([month, value]) => ({ month, value: (total += value) }));
  return [{ month: 0, value: 0 }, ...corners];
}

/** Where the line first reaches a value; null where it never does. */
function monthReaching(line: readonly PlanPoint[], value: number): number | null {
  const at = line.findIndex((point) => point.value >= value);
  const upper = line[at];
  const lower = line[at - 1];
  if (upper === undefined) return null;
  if (lower === undefined) return upper.month;
  return lower.month + ((value - lower.value) * (upper.month - lower.month)) / (upper.value - lower.value);
}

/**
 * Is the work ahead of or behind its plan, in months? `elapsed` is AT. All null where the plan is worth
 * nothing.
 */
export function computeEarnedSchedule(
  values: readonly MilestoneValue[],
  earnedValue: Cents,
  window: Window,
  elapsed: number,
): EarnedSchedule {
  const line = plannedValueLine(values, window);
  const earnedSchedule = (line.at(-1)?.value ?? 0) > 0 ? monthReaching(line, earnedValue) : null;
  if (earnedSchedule === null) return NO_EARNED_SCHEDULE;
  return {
    earnedSchedule,
    scheduleVarianceMonths: earnedSchedule - elapsed,
    scheduleIndexTime: earnedSchedule / elapsed,
    monthsAtCompletion: ratioOf(monthsOfWindow(window).length * elapsed, earnedSchedule),
  };
}
