import { expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { month } from '../values/month.ts';
import { canCloseNext, closeMonth, nextToClose } from './close-month.ts';

const startsOn = calendarDate('2024-03-15');
const today = calendarDate('2024-05-31');
const bounds = { startsOn, today, closedThrough: null };

it('the first month to close is that of the start, later ones follow', () => {
  expect(nextToClose({ startsOn, closedThrough: null })).toBe('2024-03');
  expect(nextToClose({ startsOn, closedThrough: month('2024-12') })).toBe('2025-01');
});

it('a month whose turn it is and that is over is closed', () => {
  expect(closeMonth(month('2024-03'), bounds)).toBe('2024-03');
  expect(closeMonth(month('2024-04'), { ...bounds, closedThrough: month('2024-03') })).toBe('2024-04');
});

it.each(['2024-02', '2024-04', '2024-05'])('%s is not next', (text) => {
  const error = errorOf(() => closeMonth(month(text), bounds));
  expect([error.code, error.details.next]).toEqual(['month.not-next', '2024-03']);
});

it('the last day of a month it is not over yet', () => {
  const april = { ...bounds, closedThrough: month('2024-04') };
  expect(canCloseNext(april)).toBe(false);
  expect(errorOf(() => closeMonth(month('2024-05'), april)).code).toBe('month.not-over');
  expect(canCloseNext({ ...april, today: calendarDate('2024-06-01') })).toBe(true);
});
