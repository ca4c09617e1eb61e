import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { changeWords } from './change-words.ts';

const day = calendarDate('2024-09-25');
const nothing = { milestoneId: 'a', forecast: null, state: null, addedOn: null };

test('what has changed is told in the words of the other columns', () => {
  const change = {
    ...nothing,
    addedOn: day,
    state: { to: 'done' as const, on: day },
    forecast: { from: null, to: day },
  };
  expect(changeWords(change)).toBe('added 2024-09-25, state done 2024-09-25, forecast none > 2024-09-25');
});

test('an edit of other fields is told as such, and no change not at all', () => {
  expect(changeWords(nothing)).toBe('other');
  expect(changeWords(undefined)).toBeNull();
});
