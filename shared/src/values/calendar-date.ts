import { lazily } from './lazily.ts';

declare const dateBrand: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, without time or zone. Compares with `<` as text. */
export type CalendarDate = string & { readonly [dateBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Is this text a day that exists (so not 2023-02-31)? */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(text);
}

/** Takes `YYYY-MM-DD` as a day. Throws a RangeError where no such day exists. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

/** A day from its parts (month 1 to 12), or null where no such day exists. */
export function dateFromParts(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}

const utc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((utc(to) - utc(from)) / DAY_MS);

/** The day `days` later (or earlier, when negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;

/**
 * The same day of the month `count` months later (or earlier); the month's last day where it has no such day.
 */
export function addMonthsToDate(date: CalendarDate, count: number): CalendarDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = String(Math.min(Number(date.slice(8)), lastDay)).padStart(2, '0');
  return calendarDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`);
}

const helsinki = lazily(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Helsinki',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/** The calendar date in Europe/Helsinki at an instant. */
export function dateInHelsinki(instant: Date): CalendarDate {
  const parts = new Map(
    helsinki()
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return calendarDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}
