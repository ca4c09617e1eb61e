import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { addMonths, lastDayOf, type Month, monthOf } from '../values/month.ts';

/** What closing a month needs to know of the project. */
export interface ClosingBounds {
  readonly startsOn: CalendarDate;
  /** The last closed month; null where none is. */
  readonly closedThrough: Month | null;
  readonly today: CalendarDate;
}

/** The month that comes next: months close one after the other from the project's start (MODEL 7). */
export const nextToClose = ({
  startsOn,
  closedThrough,
}: Pick<ClosingBounds, 'startsOn' | 'closedThrough'>): Month =>
  closedThrough === null ? monthOf(startsOn) : addMonths(closedThrough, 1);

/** Is the next month over, so that it can be closed today? */
export const canCloseNext = (bounds: ClosingBounds): boolean => lastDayOf(nextToClose(bounds)) < bounds.today;

/**
 * The month that becomes closed: its entries make the figures from now on. Throws a DomainError `month.not-next` with
 * the month whose turn it is, `month.not-over` where it has not ended yet. Source: MODEL 7.
 */
export function closeMonth(month: Month, bounds: ClosingBounds): Month {
  const next = nextToClose(bounds);
  if (month !== next) throw new DomainError('month.not-next', { month, next });
  if (!canCloseNext(bounds)) throw new DomainError('month.not-over', { month });
  return month;
}
