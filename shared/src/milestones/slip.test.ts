import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { addDays, calendarDate } from '../values/calendar-date.ts';
import { fraction } from '../values/ratio.ts';
import { computeSlip, computeSlipSummary, computeWeightedSlip } from './slip.ts';

const baselineOn = calendarDate('2024-06-30');
const slipping = (days: number, weight = 1, workAreaId = 'work-area-1') =>
  aMilestone({ weight, workAreaId, baselineOn, forecastOn: addDays(baselineOn, days) });

describe('the slip of a milestone', () => {
  it('is from its baseline to its forecast, negative when early', () => {
    expect(computeSlip(slipping(31))).toBe(31);
    expect(computeSlip(slipping(-2))).toBe(-2);
  });

  it('is to the day of acceptance once there is one', () => {
    expect(computeSlip({ ...slipping(31), acceptedOn: calendarDate('2024-07-05') })).toBe(5);
  });

  it('is unknown without a baseline, and without a date to measure to', () => {
    expect(computeSlip(aMilestone({ baselineOn: null }))).toBeNull();
    expect(computeSlip(aMilestone({ forecastOn: null }))).toBeNull();
  });
});

describe('the slip of a plan', () => {
  it('weighs each milestone', () => {
    expect(computeSlipSummary([slipping(10, 3), slipping(50, 1)]).weighted).toBe(20);
  });

  it('gives each work area the same say, for weights add up to one inside it', () => {
    const plan = [slipping(10, 100, 'a'), slipping(30, 100, 'a'), slipping(40, 1, 'b')];
    expect(computeWeightedSlip(plan)).toEqual(fraction(30, 1));
  });

  it('takes milestones without weights as equals', () => {
    expect(computeWeightedSlip([slipping(10, 0), slipping(30, 0)])).toEqual(fraction(20, 1));
  });

  it('has a median, a worst and a share of those that slip', () => {
    const odd = [slipping(40), slipping(0), slipping(-5)];
    expect(computeSlipSummary(odd)).toMatchObject({ median: 0, worst: 40, shareLate: 1 / 3, counted: 3 });
    expect(computeSlipSummary([...odd, slipping(7)]).median).toBe(3.5);
  });

  it('is not improved by cancelling a milestone', () => {
    const plan = [slipping(0), slipping(60)];
    const cancelled = [slipping(0), { ...slipping(60), state: 'cancelled' as const }];
    expect(computeSlipSummary(cancelled)).toEqual(computeSlipSummary(plan));
  });

  it('leaves milestones without a baseline out', () => {
    const added = aMilestone({ baselineOn: null, weight: 99 });
    expect(computeSlipSummary([slipping(60), added])).toMatchObject({ weighted: 60, counted: 1 });
    expect(computeSlipSummary([added])).toEqual({
      weighted: null,
      median: null,
      worst: null,
      shareLate: null,
      counted: 0,
    });
  });

  it('lies between the least and the worst slip', () => {
    const anyMilestone = fc
      .tuple(
        fc.integer({ min: -300, max: 600 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('a', 'b', 'c'),
      )
      .map(([days, weight, area]) => slipping(days, weight, area));
    fc.assert(
      fc.property(fc.array(anyMilestone, { minLength: 1, maxLength: 10 }), (plan) => {
        const slips = plan.map((milestone) => computeSlip(milestone) ?? 0);
        const { weighted, median, worst } = computeSlipSummary(plan);
        expect(worst).toBe(Math.max(...slips));
        for (const figure of [weighted, median]) {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...slips));
          expect(figure).toBeLessThanOrEqual(Math.max(...slips));
        }
      }),
    );
  });
});
