import { DomainError } from '../errors/domain-error.ts';
import { addDays, type CalendarDate } from '../values/calendar-date.ts';
import { dueOn, type Milestone } from './milestone.ts';

/** The most days by which forecasts are moved at once, either way. */
export const MOST_DAYS = 3650;

/**
 * The day to which a forecast comes when it is moved by these days (fewer than 0: earlier); without a forecast the baseline
 * moves. Whether it may, `reschedule` says. Throws a DomainError `milestone.nothing-to-move` where there is neither.
 */
export function shiftForecast(
  milestone: Pick<Milestone, 'forecastOn' | 'baselineOn'>,
  days: number,
): CalendarDate {
  const due = dueOn(milestone);
  if (due === null) throw new DomainError('milestone.nothing-to-move');
  return addDays(due, days);
}
