import { type CalendarDate, dateFromParts } from '../values/calendar-date.ts';

const PATTERN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Reads `d.m.yyyy`, with or without leading zeros. Null for anything else and for a day that does not exist. */
export function readDate(text: string): CalendarDate | null {
  const parts = PATTERN.exec(text.trim());
  return parts ? dateFromParts(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}
