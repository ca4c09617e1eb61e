import { describe, expect, it } from 'vitest';
import { aWindow, monthlySums } from '../testing/a-burn-line.ts';
import { cents, euros } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { computeBurnFigures } from './burn-figures.ts';

const window = aWindow('2024-01-01', '2024-12-31');
const rows = monthlySums('2024-01', [
  { planned: 1000, actual: 500 },
  { planned: 1000, actual: 700 },
  { planned: 1000, actual: 900 },
  { planned: 1000, actual: 1100, committed: 300 },
  { planned: 1000, actual: 5000 },
]);
const bac = cents(12_000);

describe('the burn figures of a line', () => {
  it('are cut at the last closed month: what is booked later is in none of them', () => {
    const figures = computeBurnFigures(rows, window, month('2024-04'), bac);
    expect(figures).toMatchObject({
      closedThrough: '2024-04',
      elapsed: 4,
      months: 12,
      actual: 3200,
      planned: 4000,
    });
    expect(figures).toMatchObject({ useRate: 3200 / 12_000, timeRate: 4 / 12, planRelativeBurn: 0.8 });
  });

  it('take the monthly burn from the last three closed months', () => {
    expect(computeBurnFigures(rows, window, month('2024-04'), bac).monthlyBurn).toBe(900);
    expect(computeBurnFigures(rows, window, month('2024-03'), bac).monthlyBurn).toBe(700);
    expect(computeBurnFigures(rows, window, month('2024-02'), bac).monthlyBurn).toBeNull();
  });

  it('spread what is left over the months that are left, with and without commitments', () => {
    const figures = computeBurnFigures(rows, window, month('2024-04'), bac);
    expect(figures).toMatchObject({ neededBurn: 1100, neededBurnWithCommitments: 1063, available: 8500 });
  });

  it('count commitments expected by the end of the window, and list the rest as not eligible', () => {
    const ordered = monthlySums('2024-12', [{ committed: 40 }, { committed: 60 }]);
    const figures = computeBurnFigures([...rows, ...ordered], window, month('2024-04'), bac);
    expect(figures).toMatchObject({ openCommitments: 340, commitmentsNotEligible: 60, available: 8460 });
  });

  it('deduct nothing for commitments that nobody has recorded, and name no burn with them', () => {
    const figures = computeBurnFigures(rows.slice(0, 3), window, month('2024-03'), bac);
    expect(figures).toMatchObject({
      openCommitments: null,
      available: 9900,
      neededBurnWithCommitments: null,
    });
  });

  it('have no needed burn when the window is over, and keep the closing inside it', () => {
    const figures = computeBurnFigures(rows, window, month('2025-03'), bac);
    expect(figures).toMatchObject({ closedThrough: '2024-12', timeRate: 1, neededBurn: null });
    expect(figures.neededBurnWithCommitments).toBeNull();
    expect(figures.available).toBe(3500);
  });

  it.each([null, month('2023-12')])('are null with no closed month in the window (%s)', (closedThrough) => {
    const {
      bac: budget,
      months,
      unscheduled,
      ...rest
    } = computeBurnFigures(rows, window, closedThrough, bac);
    expect({ budget, months, unscheduled }).toEqual({ budget: 12_000, months: 12, unscheduled: 7000 });
    expect(Object.values(rest).every((figure) => figure === null)).toBe(true);
  });

  it('show the cost and no ratio where nothing was planned', () => {
    const booked = rows.map((row) => ({ ...row, planned: null }));
    const figures = computeBurnFigures(booked, window, month('2024-04'), bac);
    expect(figures).toMatchObject({
      actual: 3200,
      planned: null,
      planRelativeBurn: null,
      unscheduled: 12_000,
    });
  });

  it('have no r while the plan is still at zero', () => {
    const later = monthlySums('2024-01', [{ actual: 50 }, { planned: 100 }]);
    expect(computeBurnFigures(later, window, month('2024-01'), bac)).toMatchObject({
      planned: 0,
      planRelativeBurn: null,
    });
  });

  it('know cost and r, but nothing of the budget, where the grant is unknown', () => {
    const figures = computeBurnFigures(rows, window, month('2024-04'), null);
    expect(figures).toMatchObject({ actual: 3200, planRelativeBurn: 0.8, useRate: null, available: null });
    expect(figures).toMatchObject({ neededBurn: null, unscheduled: null });
  });

  it('put VaKeHyva at 284 500 EUR a month on a straight line', () => {
    const vakehyva = aWindow('2023-01-01', '2025-12-31');
    const { neededBurn } = computeBurnFigures(
      monthlySums('2023-01', [{ actual: 28_450_000 }]),
      vakehyva,
      month('2023-01'),
      euros(10_242_000),
    );
    expect(neededBurn).toBe(28_450_000);
  });
});
