import type { CalendarDate } from '../values/calendar-date.ts';
import { addMonths, type Month, monthOf } from '../values/month.ts';

/**
 * The month in which an entry counts: that of its own date, or, where the project has closed that month already,
 * the first open one (MODEL 7): closed months never change.
 */
export function postingMonthOf(bookedOn: CalendarDate, closedThrough: Month | null): Month {
  const own = monthOf(bookedOn);
  return closedThrough === null || own > closedThrough ? own : addMonths(closedThrough, 1);
}
