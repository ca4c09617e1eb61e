import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { expect, it, test } from 'vitest';
import { formatsOf } from './format/formats.ts';
import {
  basisPointsOf,
  centsOf,
  dayOf,
  dayOrNull,
  typedBasisPoints,
  typedCents,
  typedDay,
  wholeOf,
} from './typed-values.ts';

const fi = formatsOf('fi');
const en = formatsOf('en');

test.each([
  ['8.12.2022', '2022-12-08'],
  ['1.1.20233', '1.1.20233'],
  ['31.2.2024', '31.2.2024'],
  [' ', ''],
])('the day of %j is %j', (typed, day) => {
  expect(dayOf(typed)).toBe(day);
});

it('takes nothing for no day, where there may be none', () => {
  expect(dayOrNull(' ')).toBeNull();
  expect(dayOrNull('1.1.2024')).toBe('2024-01-01');
});

test.each([
  ['10', 1000],
  ['12,5 %', 1250],
  ['0', 0],
  ['12,345', Number.NaN],
  ['kymmenen', Number.NaN],
  ['', Number.NaN],
])('%j per cent is %d basis points', (typed, points) => {
  expect(basisPointsOf(typed, fi)).toBe(points);
});

test.each([
  [' 12 ', 12],
  ['−1', -1],
  ['-1', -1],
  ['1,5', Number.NaN],
  ['', Number.NaN],
])('%j is the whole number %d', (typed, whole) => {
  expect(wholeOf(typed)).toBe(whole);
});

it('reads back what it writes, in each language', () => {
  for (const formats of [fi, en]) {
    for (const amount of [0, 1_024_200_000, 1_250_050]) {
      expect(centsOf(typedCents(cents(amount), formats), formats)).toBe(amount);
      expect(basisPointsOf(typedBasisPoints(amount % 10_000, formats), formats)).toBe(amount % 10_000);
    }
    expect(dayOf(typedDay(calendarDate('2024-02-29'), formats))).toBe('2024-02-29');
  }
  expect([typedDay(null, fi), typedCents(null, fi), typedBasisPoints(null, fi)]).toEqual(['', '', '']);
});
