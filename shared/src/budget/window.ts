import type { CalendarDate } from '../values/calendar-date.ts';
import { addMonths, type Month, monthOf, monthsBetween, monthsThrough } from '../values/month.ts';

/** The days during which a funding line's costs are eligible, both ends included. */
export interface Window {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The calendar months that a window touches, in order. Month k of a window is the k-th of them (MODEL 17); N
 * is their number.
 */
export const monthsOfWindow = (window: Window): Month[] =>
  monthsThrough(monthOf(window.start), monthOf(window.end));

/** Does the window touch this month? */
export const isInWindow = (window: Window, month: Month): boolean =>
  month >= monthOf(window.start) && month <= monthOf(window.end);

/**
 * AT: how many months of the window have passed, up to and including `through` (the last closed month, not
 * today). Never more than N. Null where no month of the window has passed yet or none is closed.
 */
export function elapsedMonths(window: Window, through: Month | null): number | null {
  if (through === null || through < monthOf(window.start)) return null;
  const last = through < monthOf(window.end) ? through : monthOf(window.end);
  return monthsBetween(monthOf(window.start), last) + 1;
}

/** The last closed month inside the window; null where no month of it is closed. */
export function closedMonthInWindow(window: Window, closedThrough: Month | null): Month | null {
  const elapsed = elapsedMonths(window, closedThrough);
  return elapsed === null ? null : addMonths(monthOf(window.start), elapsed - 1);
}
