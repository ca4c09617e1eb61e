import type { MoneySignal } from '@painopiste/shared/budget/signal';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import { aMilestone } from '@painopiste/shared/testing/a-milestone';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { computeScopeStatus } from './compute-scope-status.ts';

const today = calendarDate('2024-09-30');
const placed = (wanted: Partial<Milestone>, windowEnd = '2025-12-31'): PlacedMilestone => ({
  ...aMilestone({
    baselineOn: calendarDate('2024-12-31'),
    forecastOn: calendarDate('2024-12-31'),
    ...wanted,
  }),
  projectId: 'project-1',
  regionCode: '04',
  windowEnd: calendarDate(windowEnd),
});
const under: MoneySignal = { level: 'at-risk', side: 'under' };

it('the worst of money and schedule counts', () => {
  expect(computeScopeStatus(under, [placed({})], today)).toEqual({
    level: 'at-risk',
    money: under,
    schedule: 'on-track',
  });
  const overdue = placed({ forecastOn: calendarDate('2024-06-01'), baselineOn: calendarDate('2024-06-01') });
  expect(computeScopeStatus(under, [overdue], today)).toMatchObject({
    level: 'off-track',
    schedule: 'off-track',
  });
});

it('what cannot be told has no say', () => {
  expect(computeScopeStatus(null, [placed({})], today).level).toBe('on-track');
  expect(computeScopeStatus(under, [], today)).toEqual({ level: 'at-risk', money: under, schedule: null });
  expect(computeScopeStatus(null, [], today)).toEqual({ level: null, money: null, schedule: null });
});

it('a milestone is held against the wall of its own work area, not the latest one', () => {
  const beyondItsOwn = placed(
    { forecastOn: calendarDate('2025-01-01'), baselineOn: calendarDate('2025-01-01') },
    '2024-12-31',
  );
  const elsewhere = placed({
    id: 'other',
    forecastOn: calendarDate('2025-11-30'),
    baselineOn: calendarDate('2025-11-30'),
  });
  expect(computeScopeStatus(null, [elsewhere], today).schedule).toBe('on-track');
  expect(computeScopeStatus(null, [beyondItsOwn, elsewhere], today).schedule).toBe('off-track');
});
