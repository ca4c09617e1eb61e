import { expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { bringBack, cancelMilestone } from './cancel.ts';

it('cancels for a reason and keeps weight, baseline and the day on which it was done', () => {
  const done = aMilestone({ state: 'done', doneOn: calendarDate('2024-05-31'), doneById: 'aino' });
  expect(cancelMilestone(done, ' Hankinta\r\nkeskeytyi. ')).toEqual({
    milestone: { ...done, state: 'cancelled', version: 2 },
    reason: 'Hankinta\nkeskeytyi.',
  });
});

it('brings back to done what had been done, else to planned', () => {
  const done = aMilestone({ state: 'cancelled', doneOn: calendarDate('2024-05-31') });
  expect(bringBack(done, 'Jatkuu').milestone.state).toBe('done');
  expect(bringBack(aMilestone({ state: 'cancelled' }), 'Jatkuu').milestone.state).toBe('planned');
});

it.each([
  ['accepted', 'Syy', 'milestone.already-accepted'],
  ['cancelled', 'Syy', 'milestone.state-not-reachable'],
  ['planned', ' \n ', 'text.reason-required'],
  ['planned', 'a'.repeat(501), 'text.too-long'],
  ['planned', 'a\u202Eb', 'text.not-plain'],
] as const)('refuses to cancel what is %s for %j: %s', (state, reason, code) => {
  expect(errorOf(() => cancelMilestone(aMilestone({ state }), reason)).code).toBe(code);
});

it('brings back only what is cancelled', () => {
  expect(errorOf(() => bringBack(aMilestone(), 'Syy')).code).toBe('milestone.state-not-reachable');
});
