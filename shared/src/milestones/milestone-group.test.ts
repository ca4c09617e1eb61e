import { expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { hasOverlappingGroups, STATUS_GROUPS, statusGroupOf } from './milestone-group.ts';

const today = calendarDate('2024-09-30');

it('puts a late milestone among the late ones only', () => {
  const forecastOn = calendarDate('2024-09-29');
  expect(statusGroupOf(aMilestone({ state: 'planned', forecastOn }), today)).toBe('late');
  expect(statusGroupOf(aMilestone({ state: 'done', forecastOn }), today)).toBe('done');
  expect(STATUS_GROUPS[0]).toBe('late');
});

it('knows that focus areas overlap', () => {
  expect(hasOverlappingGroups('focusArea')).toBe(true);
  expect(hasOverlappingGroups('region')).toBe(false);
});
