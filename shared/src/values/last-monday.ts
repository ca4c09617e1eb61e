import { addDays, type CalendarDate } from './calendar-date.ts';

/** The latest Monday before this day; on a Monday the one a week ago: what has happened since the last weekly meeting. */
export function lastMonday(today: CalendarDate): CalendarDate {
  const daysAfterMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -(daysAfterMonday || 7));
}
