import { expect, test } from 'vitest';
import { likelyDay } from './likely-day.ts';

test.each(['2000-01-01', '2024-02-29', '2099-12-31'])('%s is a day of a project', (day) => {
  expect(likelyDay.parse(day)).toBe(day);
});

test.each([
  ['0203-01-01', 'day.unlikely'],
  ['2203-01-01', 'day.unlikely'],
  ['1999-12-31', 'day.unlikely'],
  ['20233-01-01', 'day.unlikely'],
  ['1.1.20233', 'day.unlikely'],
  ['2023-02-30', 'day.invalid'],
  ['', 'day.required'],
  [null, 'day.required'],
])('%s is refused: %s', (day, issue) => {
  const result = likelyDay.safeParse(day);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([issue]);
});
