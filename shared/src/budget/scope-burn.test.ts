import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBurnLine, aWindow, monthlySums } from '../testing/a-burn-line.ts';
import { anyBurnLine } from '../testing/arbitraries.ts';
import { cents, sumCents, sumKnown, ZERO_CENTS } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { computeBurn } from './burn.ts';
import { computeScopeBurn } from './scope-burn.ts';

const pillarThree = aBurnLine({
  lineId: 'pillar-3',
  window: aWindow('2024-01-01', '2024-03-31'),
  closedThrough: month('2024-01'),
  bac: cents(300),
  monthly: monthlySums('2024-01', [
    { planned: 100, actual: 90 },
    { planned: 100, actual: 95 },
    { planned: 100 },
  ]),
});
const pillarFour = aBurnLine({
  lineId: 'pillar-4',
  window: aWindow('2024-02-01', '2024-05-31'),
  closedThrough: month('2024-03'),
  bac: cents(400),
  monthly: monthlySums('2024-02', [
    { planned: 10, actual: 7 },
    { planned: 10, actual: 8 },
    { planned: 10, actual: 1 },
  ]),
});

describe('the burn of a scope', () => {
  it('adds the curves of its lines, each held after its window', () => {
    const { points } = computeScopeBurn([pillarThree, pillarFour]);
    expect(points.map((point) => point.month)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
    ]);
    expect(points.map((point) => point.plannedCumulative)).toEqual([100, 210, 320, 330, 330]);
    expect(points.map((point) => point.straightLine)).toEqual([100, 300, 500, 600, 700]);
  });

  it('is solid to the earliest closed month and hatched to the last booking', () => {
    const { points, freshness } = computeScopeBurn([pillarThree, pillarFour]);
    expect(freshness).toEqual({ earliest: '2024-01', latest: '2024-03' });
    expect(points.map((point) => point.closing)).toEqual(['closed', 'partial', 'partial', 'open', 'open']);
    expect(points.map((point) => point.actualCumulative)).toEqual([90, null, null, null, null]);
    expect(points.map((point) => point.actualOpen)).toEqual([null, 192, 200, 201, null]);
  });

  it('shows a wall where each window ends, and one wall for windows that end together', () => {
    const { walls } = computeScopeBurn([pillarFour, pillarThree, { ...pillarThree, lineId: 'also' }]);
    expect(walls).toEqual([
      { on: '2024-03-31', lineIds: ['pillar-3', 'also'] },
      { on: '2024-05-31', lineIds: ['pillar-4'] },
    ]);
  });

  it('counts a line without a closed month as missing and keeps it out of the solid part', () => {
    const missing = { ...pillarFour, closedThrough: null };
    const { points, missingLines } = computeScopeBurn([
      { ...pillarThree, closedThrough: month('2024-02') },
      missing,
    ]);
    expect(missingLines).toBe(1);
    expect(points.map((point) => point.actualCumulative)).toEqual([90, 185, null, null, null]);
    expect(points.map((point) => point.actualOpen)).toEqual([null, null, 200, 201, null]);
  });

  it('stays solid past the end of a line that is closed to its end', () => {
    const final = { ...pillarThree, closedThrough: month('2024-03') };
    const { points } = computeScopeBurn([final, { ...pillarFour, closedThrough: month('2024-04') }]);
    expect(points.map((point) => point.actualCumulative)).toEqual([90, 192, 200, 201, null]);
  });

  it('leaves out of every month what is posted outside its own line, though inside another one', () => {
    const stray = {
      ...pillarThree,
      monthly: [...pillarThree.monthly, ...monthlySums('2024-05', [{ actual: 999 }])],
    };
    const { points } = computeScopeBurn([stray, pillarFour]);
    expect(points.at(-1)?.actual).toBeNull();
  });

  it('has no points where there are no lines', () => {
    expect(computeScopeBurn([])).toEqual({ points: [], walls: [], freshness: null, missingLines: 0 });
  });

  it('is the burn of the line where there is one line', () => {
    fc.assert(
      fc.property(anyBurnLine, (line) => {
        const alone = computeBurn(line.monthly, line.window, line.closedThrough, line.bac);
        expect(computeScopeBurn([line]).points).toEqual(alone);
      }),
    );
  });

  it('loses nothing: plan, bookings and budget of the lines are all there in the end', () => {
    fc.assert(
      fc.property(fc.array(anyBurnLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const { points } = computeScopeBurn(lines);
        const monthly = lines.flatMap((line) => line.monthly);
        const last = points.at(-1);
        expect(last?.plannedCumulative ?? null).toBe(sumKnown(monthly.map((sum) => sum.planned)));
        expect(last?.straightLine ?? null).toBe(sumKnown(lines.map((line) => line.bac)));
        expect(sumCents(points.map((point) => point.actual ?? ZERO_CENTS))).toBe(
          sumCents(monthly.map((sum) => sum.actual ?? ZERO_CENTS)),
        );
      }),
    );
  });

  it('is hatched, in its last drawn month, at everything that has been booked', () => {
    fc.assert(
      fc.property(fc.array(anyBurnLine, { minLength: 1, maxLength: 5 }), (lines) => {
        const drawn = computeScopeBurn(lines).points.findLast((point) => point.actualOpen !== null);
        fc.pre(drawn !== undefined);
        const booked = sumCents(lines.flatMap((line) => line.monthly.map((sum) => sum.actual ?? ZERO_CENTS)));
        expect(drawn.actualOpen).toBe(booked);
      }),
    );
  });
});
