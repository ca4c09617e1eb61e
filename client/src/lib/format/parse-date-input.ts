import { dateFromParts, type CalendarDate } from '@painopiste/shared/values/calendar-date';

const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** What a person typed as a date: `8.12.2022`, `8/12/2022` or `2022-12-08`; null where it is no day of the calendar. */
export function parseDateInput(text: string): CalendarDate | null {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '');
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst) return dateFromParts(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return dateFromParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return null;
}
