import { describe, expect, it } from 'vitest';
import { cents } from '../values/cents.ts';
import { fraction } from '../values/ratio.ts';
import { computeMeanTimeRate } from './time-rate.ts';

describe('the time rate of a scope', () => {
  it('is weighted by budget', () => {
    const large = { elapsed: 18, months: 36, bac: cents(300) };
    const small = { elapsed: 12, months: 12, bac: cents(100) };
    expect(computeMeanTimeRate([large, small])).toEqual(fraction(5, 8));
  });

  it('is exact for months that no double divides', () => {
    const lines = [7, 11, 13].map((months) => ({ elapsed: 1, months, bac: cents(1) }));
    expect(computeMeanTimeRate(lines)).toEqual(fraction(311, 3003));
  });

  it('leaves out lines without a closed month or a known budget', () => {
    const known = { elapsed: 1, months: 2, bac: cents(100) };
    const unknown = { elapsed: 2, months: 2, bac: null };
    const missing = { elapsed: null, months: 2, bac: cents(100) };
    expect(computeMeanTimeRate([known, unknown, missing])).toEqual(fraction(1, 2));
  });

  it('needs no budget where there is one line only', () => {
    expect(computeMeanTimeRate([{ elapsed: 3, months: 4, bac: null }])).toEqual(fraction(3, 4));
  });

  it('is null where nothing can be weighed', () => {
    expect(computeMeanTimeRate([])).toBeNull();
    expect(computeMeanTimeRate([1, 2].map((elapsed) => ({ elapsed, months: 4, bac: null })))).toBeNull();
  });
});
