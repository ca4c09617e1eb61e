import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { beginValidity, endValidity, lastDays, resumeValidity, validityState } from './validity.ts';

const day = (text: string | null) => (text === null ? null : calendarDate(text));
const between = (from: string | null, to: string | null) => ({ validFrom: day(from), validTo: day(to) });
const TODAY = calendarDate('2024-09-30');

describe('validityState', () => {
  it.each([
    [null, null, 'current'],
    ['2024-09-30', '2024-09-30', 'current'],
    ['2024-10-01', null, 'coming'],
    [null, '2024-09-29', 'ended'],
    ['2024-10-02', '2024-10-01', 'ended'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(validityState(between(from, to), TODAY)).toBe(expected);
  });
});

describe('beginValidity', () => {
  it('counts from today unless another day is told', () => {
    expect(beginValidity(between(null, null), TODAY)).toEqual(between('2024-09-30', null));
    expect(beginValidity(between('2024-11-01', '2024-11-01'), TODAY)).toEqual(
      between('2024-11-01', '2024-11-01'),
    );
  });

  it.each([
    ['2024-11-02', '2024-11-01', '2024-11-02'],
    [null, '2024-09-29', '2024-09-30'],
    ['2024-01-01', '2024-09-29', '2024-09-30'],
  ])('refuses what would never count: from %s to %s', (from, to, earliest) => {
    const error = errorOf(() => beginValidity(between(from, to), TODAY));
    expect(error).toMatchObject({ code: 'membership.ends-before-start', details: { earliest } });
  });
});

describe('endValidity', () => {
  it.each([
    [null, null, '2024-09-29'],
    ['2024-01-01', null, '2024-12-31'],
    [null, '2024-12-31', '2024-12-30'],
    ['2024-09-30', null, '2024-09-29'],
    ['2024-11-01', null, '2024-10-31'],
  ])('from %s to %s may end on %s', (from, to, last) => {
    expect(endValidity(between(from, to), calendarDate(last), TODAY)).toEqual(between(from, last));
  });

  it.each([
    ['before yesterday', null, null, '2024-09-28'],
    ['before the eve of its first day', '2024-11-01', null, '2024-10-30'],
    ['on the day on which it ends anyway', null, '2024-12-31', '2024-12-31'],
    ['later than it ends', null, '2024-12-31', '2025-01-01'],
    ['when it has ended', null, '2024-09-28', '2024-09-29'],
  ])('does not end %s', (_when, from, to, last) => {
    const error = errorOf(() => endValidity(between(from, to), calendarDate(last), TODAY));
    expect(error.code).toBe('membership.last-day');
  });

  it('tells which days there are', () => {
    expect(lastDays(between('2024-11-01', '2024-12-31'), TODAY)).toEqual({
      earliest: '2024-10-31',
      latest: '2024-12-31',
    });
  });
});

describe('resumeValidity', () => {
  it.each([
    ['ended yesterday', null, '2024-09-29'],
    ['ending later', null, '2024-10-15'],
    ['taken back before its first day', '2024-11-01', '2024-10-31'],
  ])('what is %s counts on', (_what, from, to) => {
    expect(resumeValidity(between(from, to), null, TODAY)).toEqual(between(from, null));
  });

  it('gives back nothing for days that are gone', () => {
    const error = errorOf(() => resumeValidity(between(null, '2024-09-28'), null, TODAY));
    expect(error.code).toBe('membership.days-without');
  });
});
