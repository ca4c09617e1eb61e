import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWindow, monthlySums } from '../testing/a-burn-line.ts';
import { anyBurnLine } from '../testing/arbitraries.ts';
import { cents, sumCents, ZERO_CENTS } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { computeBurn, sumByMonth } from './burn.ts';

const year = aWindow('2024-01-01', '2024-04-30');
const rows = monthlySums('2024-01', [
  { planned: 100, actual: 80 },
  { planned: 200, actual: 150, committed: 30 },
  { planned: 300, actual: 40 },
  { planned: 400 },
]);

describe('the burn of a line', () => {
  it('gathers plan and actual month by month, the actual solid through the closed month only', () => {
    const points = computeBurn(rows, year, month('2024-02'), cents(1000));
    expect(points.map((point) => point.plannedCumulative)).toEqual([100, 300, 600, 1000]);
    expect(points.map((point) => point.actualCumulative)).toEqual([80, 230, null, null]);
    expect(points.map((point) => point.closing)).toEqual(['closed', 'closed', 'open', 'open']);
  });

  it('carries open months apart, through the last one with a booking', () => {
    const points = computeBurn(rows, year, month('2024-02'), cents(1000));
    expect(points.map((point) => point.actualOpen)).toEqual([null, null, 270, null]);
  });

  it('keeps each month as it was booked and ordered', () => {
    const [, february] = computeBurn(rows, year, month('2024-02'), cents(1000));
    expect(february).toMatchObject({ month: '2024-02', planned: 200, actual: 150, committed: 30 });
  });

  it('draws a straight line to the budget, to the nearest cent', () => {
    const points = computeBurn(rows, year, null, cents(1002));
    expect(points.map((point) => point.straightLine)).toEqual([251, 501, 752, 1002]);
  });

  it('has no straight line where the grant is unknown', () => {
    const points = computeBurn(rows, year, null, null);
    expect(points.map((point) => point.straightLine)).toEqual([null, null, null, null]);
  });

  it('has no cumulative plan where the budget has no months', () => {
    const booked = monthlySums('2024-01', [{ actual: 5 }]);
    const points = computeBurn(booked, year, month('2024-01'), cents(1000));
    expect(points.every((point) => point.plannedCumulative === null)).toBe(true);
    expect(points[0]?.actualCumulative).toBe(5);
  });

  it('stays level over a closed month without entries, because closed means that nothing is missing', () => {
    const points = computeBurn(monthlySums('2024-01', [{ actual: 5 }]), year, month('2024-03'), null);
    expect(points.map((point) => point.actualCumulative)).toEqual([5, 5, 5, null]);
    expect(points[1]?.actual).toBeNull();
  });

  it('leaves out what is posted outside the window', () => {
    const early = monthlySums('2023-12', [
      { planned: 999, actual: 999 },
      { planned: 100, actual: 80 },
    ]);
    const [january] = computeBurn(early, year, month('2024-01'), null);
    expect(january).toMatchObject({ plannedCumulative: 100, actualCumulative: 80 });
  });

  it('adds several sums of one month up', () => {
    const [january] = [...sumByMonth([...rows, ...rows]).values()];
    expect(january).toMatchObject({ planned: 200, actual: 160, committed: null });
  });

  it('gathers exactly the sum of the months, whatever they hold', () => {
    fc.assert(
      fc.property(anyBurnLine, (line) => {
        const points = computeBurn(line.monthly, line.window, line.closedThrough, line.bac);
        const booked = sumCents(line.monthly.map((sum) => sum.actual ?? ZERO_CENTS));
        const planned = sumCents(line.monthly.map((sum) => sum.planned ?? ZERO_CENTS));
        const last = points.findLast((point) => (point.actualOpen ?? point.actualCumulative) !== null);
        expect(last?.actualOpen ?? last?.actualCumulative ?? 0).toBe(booked);
        expect(points.at(-1)?.plannedCumulative ?? 0).toBe(planned);
        expect(points.at(-1)?.straightLine ?? null).toBe(line.bac);
      }),
    );
  });

  it('is solid in closed months and hatched in open ones, never both', () => {
    fc.assert(
      fc.property(anyBurnLine, (line) => {
        const points = computeBurn(line.monthly, line.window, line.closedThrough, line.bac);
        const closed = points.filter((point) => point.closing === 'closed');
        const open = points.filter((point) => point.closing === 'open');
        expect(
          closed.filter((point) => point.actualCumulative === null || point.actualOpen !== null),
        ).toEqual([]);
        expect(open.filter((point) => point.actualCumulative !== null)).toEqual([]);
      }),
    );
  });
});
