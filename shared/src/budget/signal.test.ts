import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../values/cents.ts';
import { computeMoneySignal, DEFAULT_BANDS } from './signal.ts';

const signalAt = (actual: number, planned: number, elapsed = 18, months = 36) =>
  computeMoneySignal({ actual: cents(actual), planned: cents(planned), elapsed, months });

describe('the money signal', () => {
  it.each([
    [1000, 'on-track', 'even'],
    [1100, 'on-track', 'over'],
    [1101, 'at-risk', 'over'],
    [1200, 'at-risk', 'over'],
    [1201, 'off-track', 'over'],
    [900, 'on-track', 'under'],
    [899, 'at-risk', 'under'],
    [800, 'at-risk', 'under'],
    [799, 'off-track', 'under'],
    [0, 'off-track', 'under'],
  ])('reads %i of 1000 planned as %s, %s', (actual, level, side) => {
    expect(signalAt(actual, 1000)).toEqual({ level, side });
  });

  it('keeps silent until 15 % of the time has passed, and speaks at exactly 15 %', () => {
    expect(signalAt(500, 1000, 2, 20)).toBeNull();
    expect(signalAt(500, 1000, 3, 20)).toEqual({ level: 'off-track', side: 'under' });
    expect(signalAt(500, 1000, 5, 36)).toBeNull();
    expect(signalAt(500, 1000, 6, 36)?.level).toBe('off-track');
  });

  it('is null without an actual, a plan, or a closed month', () => {
    expect(computeMoneySignal({ actual: null, planned: cents(10), elapsed: 9, months: 10 })).toBeNull();
    expect(computeMoneySignal({ actual: cents(10), planned: null, elapsed: 9, months: 10 })).toBeNull();
    expect(computeMoneySignal({ actual: cents(10), planned: cents(0), elapsed: 9, months: 10 })).toBeNull();
    expect(
      computeMoneySignal({ actual: cents(10), planned: cents(10), elapsed: null, months: 10 }),
    ).toBeNull();
  });

  it('obeys the bands of its line', () => {
    const bands = { amberBasisPoints: 500, redBasisPoints: 600, quietBasisPoints: 9_000 };
    const at = (actual: number, elapsed: number) =>
      computeMoneySignal({ actual: cents(actual), planned: cents(1000), elapsed, months: 10 }, bands);
    expect(at(1055, 9)?.level).toBe('at-risk');
    expect(at(1061, 9)?.level).toBe('off-track');
    expect(at(1061, 8)).toBeNull();
  });

  it('is exact at the edge for every plan, also where cents pass what a double multiplies', () => {
    const hundreds = fc.bigInt({ min: 1n, max: 80_000_000_000_000n }).map((n) => Number(n) * 10);
    fc.assert(
      fc.property(hundreds, fc.boolean(), (planned, over) => {
        const edge = planned / 10;
        const at = (distance: number) => signalAt(planned + (over ? distance : -distance), planned)?.level;
        expect([at(edge), at(edge + 1)]).toEqual(['on-track', 'at-risk']);
        expect([at(2 * edge), at(2 * edge + 1)]).toEqual(['at-risk', 'off-track']);
      }),
    );
  });

  it('has the bands of the brief unless told otherwise', () => {
    expect(DEFAULT_BANDS).toEqual({ amberBasisPoints: 1000, redBasisPoints: 2000, quietBasisPoints: 1500 });
  });
});
