import { expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { decideBaseline } from './decide-baseline.ts';

const bounds = {
  planApproved: true,
  projectStartsOn: calendarDate('2023-01-01'),
  windowEnd: calendarDate('2025-12-31'),
  today: calendarDate('2024-09-30'),
};
const change = { weight: 5, baselineOn: '2024-10-31', decidedOn: '2024-09-12', reference: ' § 5 ' };

it('changes weight and baseline by a decision of a day', () => {
  expect(decideBaseline(aMilestone(), change, bounds)).toEqual({
    milestone: aMilestone({ weight: 5, baselineOn: calendarDate('2024-10-31'), version: 2 }),
    decision: { decidedOn: '2024-09-12', reference: '§ 5' },
  });
});

it('takes only a cancelled milestone out of the plan', () => {
  const out = { ...change, baselineOn: null };
  const cancelled = aMilestone({ state: 'cancelled' });
  expect(decideBaseline(cancelled, out, bounds).milestone.baselineOn).toBeNull();
  expect(errorOf(() => decideBaseline(aMilestone(), out, bounds)).code).toBe('milestone.forecast-not-a-date');
});

it('has nothing to decide before the approval, nor where nothing changes', () => {
  const early = { ...bounds, planApproved: false };
  expect(errorOf(() => decideBaseline(aMilestone(), change, early)).code).toBe('milestone.plan-not-approved');
  const same = { ...change, weight: 10, baselineOn: '2024-06-30' };
  expect(errorOf(() => decideBaseline(aMilestone(), same, bounds)).code).toBe(
    'milestone.decision-changes-nothing',
  );
});
