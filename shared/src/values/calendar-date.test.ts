import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonthsToDate,
  calendarDate,
  dateFromParts,
  dateInHelsinki,
  daysBetween,
  isCalendarDate,
} from './calendar-date.ts';

const anyDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((instant) => calendarDate(instant.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  it('is a day that exists', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(isCalendarDate('2023-02-29')).toBe(false);
    expect(isCalendarDate('2024-13-01')).toBe(false);
  });

  it.each(['', '2024-2-9', '29.2.2024', '2024-02-29T00:00:00Z', ' 2024-02-29'])(
    'is not the text "%s"',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => calendarDate(text)).toThrow(RangeError);
    },
  );

  it('is made of its parts, and of no others', () => {
    expect(dateFromParts(2024, 8, 1)).toBe('2024-08-01');
    expect(dateFromParts(2023, 2, 31)).toBeNull();
    expect(dateFromParts(24, 8, 1)).toBeNull();
  });

  it('counts whole days over the change to summer time', () => {
    expect(daysBetween(calendarDate('2024-03-30'), calendarDate('2024-04-01'))).toBe(2);
    expect(daysBetween(calendarDate('2024-03-01'), calendarDate('2024-02-01'))).toBe(-29);
  });

  it('goes forth and back by the same number of days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
      }),
    );
  });

  it('keeps the day of the month when months are added, or takes the last one', () => {
    expect(addMonthsToDate(calendarDate('2025-12-31'), 24)).toBe('2027-12-31');
    expect(addMonthsToDate(calendarDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonthsToDate(calendarDate('2024-03-31'), -4)).toBe('2023-11-30');
  });

  it('is the one of Helsinki: after nine in the evening UTC in summer it is tomorrow', () => {
    expect(dateInHelsinki(new Date('2024-09-30T20:59:59Z'))).toBe('2024-09-30');
    expect(dateInHelsinki(new Date('2024-09-30T21:00:00Z'))).toBe('2024-10-01');
    expect(dateInHelsinki(new Date('2024-12-31T21:59:59Z'))).toBe('2024-12-31');
    expect(dateInHelsinki(new Date('2024-12-31T22:00:00Z'))).toBe('2025-01-01');
  });
});
