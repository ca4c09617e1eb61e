import { expect, test } from 'vitest';
import { aProject } from '../testing/a-project.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { approvePlan, type PlannedMilestone } from './approve-plan.ts';

const today = calendarDate('2024-09-30');
const approval = { on: calendarDate('2024-02-01'), reference: '§ 12' };
const planned = (id: string, baseline: string | null, forecast: string | null): PlannedMilestone => ({
  id,
  baselineOn: baseline === null ? null : calendarDate(baseline),
  forecastOn: forecast === null ? null : calendarDate(forecast),
  weight: 10,
});

test('the planned day is frozen, the forecast where none was planned; what has no day is left out', () => {
  const milestones = [
    planned('a', '2024-05-31', '2024-06-30'),
    planned('b', null, '2024-12-31'),
    planned('c', null, null),
  ];
  const { project, baseline } = approvePlan(aProject(), approval, milestones, today);
  expect(baseline).toEqual([
    { milestoneId: 'a', baselineOn: '2024-05-31', weight: 10 },
    { milestoneId: 'b', baselineOn: '2024-12-31', weight: 10 },
  ]);
  expect(project).toMatchObject({
    planApprovedOn: '2024-02-01',
    planApprovalReference: '§ 12',
    version: 4,
  });
});

test.each([
  ['project.plan-approved', aProject({ planApprovedOn: calendarDate('2023-02-01') }), approval, true],
  ['project.archived', aProject({ isArchived: true }), approval, true],
  ['project.approved-in-future', aProject(), { ...approval, on: calendarDate('2024-10-01') }, true],
  ['project.plan-empty', aProject(), approval, false],
] as const)('%s', (code, project, on, isDated) => {
  const milestones = [planned('a', isDated ? '2024-05-31' : null, null)];
  expect(errorOf(() => approvePlan(project, on, milestones, today)).code).toBe(code);
});
