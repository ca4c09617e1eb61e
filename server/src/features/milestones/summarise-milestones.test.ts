import type { Milestone } from '@painopiste/shared/milestones/milestone';
import { aMilestone } from '@painopiste/shared/testing/a-milestone';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import type { PlacedMilestone } from './placed-milestone.ts';
import { isPlannedAfterWall, nextOf, summariseMilestones } from './summarise-milestones.ts';

const today = calendarDate('2024-09-30');
const placed = (wanted: Partial<Milestone> = {}): PlacedMilestone => ({
  ...aMilestone(wanted),
  projectId: 'project-1',
  regionCode: '04',
  windowEnd: calendarDate('2024-12-31'),
});
const on = (date: string, wanted: Partial<Milestone> = {}) =>
  placed({ forecastOn: calendarDate(date), id: date, ...wanted });

it('the next milestone is the first one ahead, also when it is late', () => {
  const milestones = [
    on('2024-11-30'),
    on('2024-10-31'),
    on('2024-09-29'),
    on('2024-01-31', { state: 'done' }),
  ];
  expect(nextOf(milestones, today)).toMatchObject({ id: '2024-09-29', dueOn: '2024-09-29', late: true });
  expect(nextOf(milestones.slice(0, 2), today)).toMatchObject({ id: '2024-10-31', late: false });
});

it('without a forecast the baseline says when it is due; without either it is not next', () => {
  const byBaseline = placed({ forecastOn: null, baselineOn: calendarDate('2024-10-15') });
  expect(nextOf([byBaseline], today)?.dueOn).toBe('2024-10-15');
  expect(nextOf([placed({ forecastOn: null, baselineOn: null })], today)).toBeNull();
});

it.each(['done', 'accepted', 'cancelled'] as const)('what is %s is not ahead', (state) => {
  expect(nextOf([on('2024-10-31', { state })], today)).toBeNull();
});

it('only what is still to come can be after the wall', () => {
  expect(isPlannedAfterWall(on('2025-01-01'))).toBe(true);
  expect(isPlannedAfterWall(on('2024-12-31'))).toBe(false);
  expect(isPlannedAfterWall(on('2025-01-01', { state: 'accepted' }))).toBe(false);
  expect(isPlannedAfterWall(on('2025-01-01', { state: 'cancelled' }))).toBe(false);
});

it('a summary counts every state, the late ones and those after the wall', () => {
  const milestones = [
    on('2024-09-29'),
    on('2025-01-31'),
    on('2024-09-29', { state: 'done' }),
    on('2024-09-29', { state: 'cancelled' }),
  ];
  expect(summariseMilestones(milestones, today)).toMatchObject({
    total: 4,
    byState: { planned: 2, 'in-progress': 0, done: 1, accepted: 0, cancelled: 1 },
    late: 1,
    afterWall: 1,
  });
});

it('of no milestones there is a summary of zeros and no next', () => {
  expect(summariseMilestones([], today)).toMatchObject({ total: 0, late: 0, next: null });
});
