import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import {
  addMonths,
  firstDayOf,
  isMonth,
  lastDayOf,
  month,
  monthOf,
  monthsBetween,
  monthsThrough,
} from './month.ts';

describe('a month', () => {
  it('is written with four digits, a dash and two digits', () => {
    expect(isMonth('2024-09')).toBe(true);
    expect(['2024-9', '2024-13', '2024-00', '2024-09-01', '9/2024'].filter(isMonth)).toEqual([]);
    expect(() => month('2024-13')).toThrow(RangeError);
  });

  it('is that of each of its days', () => {
    expect(monthOf(calendarDate('2024-02-29'))).toBe('2024-02');
    expect(firstDayOf(month('2024-02'))).toBe('2024-02-01');
    expect(lastDayOf(month('2024-02'))).toBe('2024-02-29');
    expect(lastDayOf(month('2023-12'))).toBe('2023-12-31');
  });

  it('passes the turn of the year in both directions', () => {
    expect(addMonths(month('2023-11'), 3)).toBe('2024-02');
    expect(addMonths(month('2024-02'), -3)).toBe('2023-11');
    expect(monthsBetween(month('2023-11'), month('2024-02'))).toBe(3);
    expect(monthsBetween(month('2024-02'), month('2023-11'))).toBe(-3);
  });

  it('lists the months through another, both included, and none backwards', () => {
    expect(monthsThrough(month('2023-12'), month('2024-02'))).toEqual(['2023-12', '2024-01', '2024-02']);
    expect(monthsThrough(month('2024-02'), month('2024-02'))).toEqual(['2024-02']);
    expect(monthsThrough(month('2024-03'), month('2024-02'))).toEqual([]);
  });
});
