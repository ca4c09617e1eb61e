import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { anyBudget } from '../testing/arbitraries.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents, sumCents } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { completionPercent, computeMilestoneValues, earnedBy, isDueBy } from './milestone-value.ts';

const june = month('2024-06');
const accepted = { state: 'accepted', acceptedOn: calendarDate('2024-06-30') } as const;

describe('the value of milestones', () => {
  it('is the budget by weight, to the cent', () => {
    const milestones = [5, 10, 15].map((weight) => aMilestone({ weight }));
    expect(computeMilestoneValues(cents(100), milestones).map(({ value }) => value)).toEqual([17, 33, 50]);
  });

  it('is equal where no weight is given', () => {
    const milestones = [0, 0].map((weight) => aMilestone({ weight }));
    expect(computeMilestoneValues(cents(100), milestones).map(({ value }) => value)).toEqual([50, 50]);
  });

  it('leaves out what was added after the approval, so that nothing else changes', () => {
    const milestones = [aMilestone({ id: 'planned' }), aMilestone({ id: 'added', baselineOn: null })];
    const values = computeMilestoneValues(cents(100), milestones);
    expect(values.map(({ milestone, value }) => [milestone.id, value])).toEqual([['planned', 100]]);
    expect(computeMilestoneValues(cents(100), milestones.slice(1))).toEqual([]);
  });

  it('adds up to the budget, whatever the weights', () => {
    const anyWeights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyBudget, anyWeights, (bac, weights) => {
        const values = computeMilestoneValues(
          bac,
          weights.map((weight) => aMilestone({ weight })),
        );
        expect(sumCents(values.map(({ value }) => value))).toBe(bac);
      }),
    );
  });
});

describe('a milestone in the plan', () => {
  it('counts from the end of its baseline month', () => {
    const milestone = aMilestone({ baselineOn: calendarDate('2024-06-03') });
    expect(isDueBy(milestone, june)).toBe(true);
    expect(isDueBy(milestone, month('2024-05'))).toBe(false);
    expect(isDueBy(aMilestone({ baselineOn: null }), june)).toBe(false);
  });
});

describe('the completion of a milestone', () => {
  it.each([
    ['0/100, planned', { state: 'planned' }, 0],
    ['0/100, done but not accepted', { state: 'done' }, 0],
    ['0/100, accepted', accepted, 100],
    ['50/50, not begun', { technique: 'fifty-fifty', state: 'planned' }, 0],
    ['50/50, begun', { technique: 'fifty-fifty', state: 'in-progress' }, 50],
    ['50/50, accepted', { technique: 'fifty-fifty', ...accepted }, 100],
    ['percent, under the cap', { technique: 'percent', percent: 35, state: 'in-progress' }, 35],
    ['percent, capped until accepted', { technique: 'percent', percent: 95, state: 'done' }, 80],
    ['percent, nothing reported', { technique: 'percent', percent: null, state: 'in-progress' }, 0],
    ['percent, accepted', { technique: 'percent', percent: 95, ...accepted }, 100],
    ['cancelled', { technique: 'percent', percent: 60, state: 'cancelled' }, 0],
  ] as const)('by %s is %o %%', (_, wanted, percent) => {
    expect(completionPercent(aMilestone(wanted), june)).toBe(percent);
  });

  it('is not whole while the evidence that it requires is not accepted', () => {
    const short = { evidenceRequired: true, evidenceState: { required: 2, accepted: 1 } };
    expect(completionPercent(aMilestone({ ...accepted, ...short }), june)).toBe(0);
    const full = { evidenceRequired: true, evidenceState: { required: 2, accepted: 2 } };
    expect(completionPercent(aMilestone({ ...accepted, ...full }), june)).toBe(100);
  });

  it('does not count an acceptance after the status month, as the cost of that time is not counted either', () => {
    const july = aMilestone({ state: 'accepted', acceptedOn: calendarDate('2024-07-01') });
    expect(completionPercent(july, june)).toBe(0);
    expect(completionPercent({ ...july, technique: 'fifty-fifty' }, june)).toBe(50);
  });

  it('earns its part of the value, to the nearest cent', () => {
    const milestone = aMilestone({ technique: 'percent', percent: 33, state: 'in-progress' });
    expect(earnedBy({ milestone, value: cents(50) }, june)).toBe(17);
  });
});
