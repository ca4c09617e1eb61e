import { describe, expect, it } from 'vitest';
import { computeBurn } from '../budget/burn.ts';
import { computeBurnFigures } from '../budget/burn-figures.ts';
import { computeEarnedValue } from '../budget/earned-value.ts';
import { computeMoneySignal } from '../budget/signal.ts';
import { computeScheduleStatus } from '../budget/status.ts';
import { computeSlip, computeSlipSummary } from '../milestones/slip.ts';
import { type Cents, euros } from '../values/cents.ts';
import {
  WORKED_EXAMPLE_BAC,
  WORKED_EXAMPLE_CLOSED_THROUGH,
  WORKED_EXAMPLE_MILESTONES,
  WORKED_EXAMPLE_MONTHLY,
  WORKED_EXAMPLE_TODAY,
  WORKED_EXAMPLE_WINDOW,
  WORKED_EXAMPLE_WITH_FOURTH_AT_HALF,
} from './worked-example.ts';

const burn = computeBurnFigures(
  WORKED_EXAMPLE_MONTHLY,
  WORKED_EXAMPLE_WINDOW,
  WORKED_EXAMPLE_CLOSED_THROUGH,
  WORKED_EXAMPLE_BAC,
);
const earned = (milestones: typeof WORKED_EXAMPLE_MILESTONES) =>
  computeEarnedValue(
    [{ bac: WORKED_EXAMPLE_BAC, actual: burn.actual, milestones }],
    WORKED_EXAMPLE_WINDOW,
    WORKED_EXAMPLE_CLOSED_THROUGH,
  );
const inEuros = (amount: Cents | null) => (amount === null ? null : Math.round(amount / 100));
const rounded = (value: number | null, decimals: number) => (value === null ? null : value.toFixed(decimals));

// The left side is ours, the right side the table of CALCULATIONS as printed.
describe('the worked example', () => {
  it('plans the whole budget, 1 180 952 EUR of it by June 2024', () => {
    const points = computeBurn(WORKED_EXAMPLE_MONTHLY, WORKED_EXAMPLE_WINDOW, null, WORKED_EXAMPLE_BAC);
    expect(points.at(-1)?.plannedCumulative).toBe(euros(2_400_000));
    expect(inEuros(burn.planned)).toBe(1_180_952);
    expect(burn.planned).toBe(118_095_238);
    expect(burn.unscheduled).toBe(0);
  });

  it('has cost 1 026 921 EUR: 42.8 % of the money in 50 % of the time', () => {
    expect(inEuros(burn.actual)).toBe(1_026_921);
    expect(burn.actual).toBe(102_692_063);
    expect(rounded((burn.useRate ?? 0) * 100, 1)).toBe('42.8');
    expect([burn.elapsed, burn.months, burn.timeRate]).toEqual([18, 36, 0.5]);
  });

  it('burns 0.870 of its plan: amber, under', () => {
    expect(rounded(burn.planRelativeBurn, 3)).toBe('0.870');
    expect(computeMoneySignal(burn)).toEqual({ level: 'at-risk', side: 'under' });
  });

  it('burns 73 905 EUR a month, needs 76 282, with commitments 59 060', () => {
    expect([burn.monthlyBurn, burn.neededBurn, burn.neededBurnWithCommitments].map(inEuros)).toEqual([
      73_905, 76_282, 59_060,
    ]);
    expect([burn.monthlyBurn, burn.neededBurn, burn.neededBurnWithCommitments]).toEqual([
      7_390_476, 7_628_219, 5_905_997,
    ]);
  });

  it('has 1 063 079 EUR available beside 310 000 EUR of commitments', () => {
    expect(burn.openCommitments).toBe(euros(310_000));
    expect(inEuros(burn.available)).toBe(1_063_079);
    expect(burn.available).toBe(106_307_937);
  });

  it('has earned 720 000 of 1 080 000 EUR planned', () => {
    const value = earned(WORKED_EXAMPLE_MILESTONES);
    expect([value.plannedValue, value.earnedValue]).toEqual([euros(1_080_000), euros(720_000)]);
    expect(
      [value.costIndex, value.scheduleIndex, value.toCompleteIndex].map((index) => rounded(index, 3)),
    ).toEqual(['0.701', '0.667', '1.224']);
    expect([value.costVariance, value.scheduleVariance]).toEqual([-30_692_063, euros(-360_000)]);
    expect(value.tooEarly).toBe(false);
  });

  it('stands where it should have stood four months ago, and takes 46.3 months at this pace', () => {
    const value = earned(WORKED_EXAMPLE_MILESTONES);
    expect([value.earnedSchedule, value.scheduleVarianceMonths]).toEqual([14, -4]);
    expect([rounded(value.scheduleIndexTime, 3), rounded(value.monthsAtCompletion, 1)]).toEqual([
      '0.778',
      '46.3',
    ]);
  });

  it('has earned 900 000 EUR with the fourth milestone at 50 %: month 16, SPI(t) 0.889', () => {
    const value = earned(WORKED_EXAMPLE_WITH_FOURTH_AT_HALF);
    expect(value.earnedValue).toBe(euros(900_000));
    expect([value.earnedSchedule, rounded(value.scheduleIndexTime, 3)]).toEqual([16, '0.889']);
  });

  it('slips by 68.7 days', () => {
    expect(WORKED_EXAMPLE_MILESTONES.map(computeSlip)).toEqual([0, 31, 92, 92, 90, 92, 61, 0]);
    expect(computeSlipSummary(WORKED_EXAMPLE_MILESTONES)).toMatchObject({
      weighted: 68.7,
      worst: 92,
      counted: 8,
    });
  });

  it('is at risk by its schedule: slipping, and nothing forecast after the wall', () => {
    const when = { today: WORKED_EXAMPLE_TODAY, wall: WORKED_EXAMPLE_WINDOW.end };
    expect(computeScheduleStatus(WORKED_EXAMPLE_MILESTONES, when)).toBe('at-risk');
  });
});
