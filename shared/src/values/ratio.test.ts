import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, fraction, ratioOf, scaleRounded, sumFractions, toNumber } from './ratio.ts';

describe('comparing ratios', () => {
  it('holds an edge exactly, where floating point would not', () => {
    expect(0.1 * 3 > 0.3).toBe(true);
    expect(compareRatios(3, 10, 3_000, 10_000)).toBe(0);
  });

  it('tells products apart that no double can', () => {
    const big = 9_007_199_254_740_991;
    expect(compareRatios(big, big - 1, big - 1, big - 2)).toBeLessThan(0);
    expect(compareRatios(big - 1, big - 2, big, big - 1)).toBeGreaterThan(0);
  });

  it('refuses a denominator that is not above 0', () => {
    expect(() => compareRatios(1, 0, 1, 2)).toThrow(RangeError);
    expect(() => compareRatios(1, 2, 1, -2)).toThrow(RangeError);
  });
});

describe('a ratio for showing', () => {
  it('is null where a side is absent or there is nothing to divide by', () => {
    expect(ratioOf(1, 4)).toBe(0.25);
    expect(ratioOf(null, 4)).toBeNull();
    expect(ratioOf(1, null)).toBeNull();
    expect(ratioOf(1, 0)).toBeNull();
  });
});

describe('scaling to whole numbers', () => {
  it('rounds a half away from zero on both sides', () => {
    expect(scaleRounded(5, 1, 2)).toBe(3);
    expect(scaleRounded(-5, 1, 2)).toBe(-3);
    expect(scaleRounded(7, 1, 3)).toBe(2);
  });

  it('is exact where the product passes 2^53', () => {
    expect(scaleRounded(9_007_199_254_740_991, 35, 36)).toBe(8_756_999_275_442_630);
  });

  it('refuses to divide by zero', () => {
    expect(() => scaleRounded(1, 1, 0)).toThrow(RangeError);
  });

  it('is never more than half a unit away', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 999 }), (value, over) => {
        expect(Math.abs(scaleRounded(value, 1, over) * over - value) * 2).toBeLessThanOrEqual(over);
      }),
    );
  });
});

describe('a fraction', () => {
  it('stands in lowest terms', () => {
    expect(fraction(-6, 4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('adds up exactly: ten tenths are one', () => {
    expect(sumFractions(Array.from({ length: 10 }, () => fraction(1, 10)))).toEqual(fraction(1, 1));
    expect(sumFractions([])).toEqual(fraction(0, 1));
    expect(toNumber(fraction(3, 4))).toBe(0.75);
  });
});
