import { addDays, type CalendarDate } from './calendar-date.ts';

declare const monthBrand: unique symbol;

/** A calendar month, `YYYY-MM`. Compares with `<` as text. */
export type Month = string & { readonly [monthBrand]: true };

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Is this text a month? */
export const isMonth = (text: string): text is Month => PATTERN.test(text);

/** Takes `YYYY-MM` as a month. Throws a RangeError otherwise. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`Not a month: ${text}`);
  return text;
}

/** The month that a day belongs to. */
export const monthOf = (date: CalendarDate): Month => date.slice(0, 7) as Month;

const ordinal = (m: Month): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1;

const fromOrdinal = (n: number): Month =>
  `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}` as Month;

/** The month `count` later (or earlier, when negative). */
export const addMonths = (m: Month, count: number): Month => fromOrdinal(ordinal(m) + count);

/** Whole months from one month to another; 0 for the same month, negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number => ordinal(to) - ordinal(from);

/** Every month from `from` through `to`, both included; empty when `to` is earlier. */
export function monthsThrough(from: Month, to: Month): Month[] {
  // Every curve of every line asks this: the months are counted once, not each anew from the first.
  const first = ordinal(from);
  const last = ordinal(to);
  const months: Month[] = [];
  for (let n = first; n <= last; n += 1) months.push(fromOrdinal(n));
  return months;
}

/** The first day of a month. */
export const firstDayOf = (m: Month): CalendarDate => `${m}-01` as CalendarDate;

/** The last day of a month. */
export const lastDayOf = (m: Month): CalendarDate => addDays(firstDayOf(addMonths(m, 1)), -1);
