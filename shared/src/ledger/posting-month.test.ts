import { expect, test } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { month } from '../values/month.ts';
import { postingMonthOf } from './posting-month.ts';

const booked = calendarDate('2024-08-15');

test('an entry counts in the month of its date while that is open', () => {
  expect(postingMonthOf(booked, month('2024-07'))).toBe('2024-08');
});

test('an entry of a project without closed months counts in the month of its date', () => {
  expect(postingMonthOf(booked, null)).toBe('2024-08');
});

test('an entry of a closed month counts in the first open one', () => {
  expect(postingMonthOf(booked, month('2024-08'))).toBe('2024-09');
});

test('an entry long past counts in the first open month, over the turn of a year', () => {
  expect(postingMonthOf(booked, month('2025-12'))).toBe('2026-01');
});
