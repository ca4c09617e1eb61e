import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { lastMonday } from './last-monday.ts';

it.each([
  ['2024-09-30', '2024-09-23', 'a Monday looks a week back'],
  ['2024-10-01', '2024-09-30', 'a Tuesday looks to yesterday'],
  ['2024-10-06', '2024-09-30', 'a Sunday ends the week'],
  ['2025-01-01', '2024-12-30', 'over the turn of the year'],
  ['2024-03-01', '2024-02-26', 'over a leap day'],
])('from %s it is %s: %s', (today, expected) => {
  expect(lastMonday(calendarDate(today))).toBe(expected);
});
