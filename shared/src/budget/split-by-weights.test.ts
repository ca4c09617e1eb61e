import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCents } from '../testing/arbitraries.ts';
import { type Cents, cents, sumCents } from '../values/cents.ts';
import { splitByWeights } from './split-by-weights.ts';

const anyWeights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe('splitting by weights', () => {
  it('gives the cents left over to the largest remainders', () => {
    expect(splitByWeights(cents(100), [1, 1, 4])).toEqual([17, 17, 66]);
    expect(splitByWeights(cents(10), [3, 3, 1])).toEqual([4, 4, 2]);
  });

  it('breaks ties in the order given', () => {
    expect(splitByWeights(cents(2), [1, 1, 1])).toEqual([1, 1, 0]);
    expect(splitByWeights(cents(1), [5, 5])).toEqual([1, 0]);
  });

  it('refuses weights that cannot split anything', () => {
    expect(() => splitByWeights(cents(1), [])).toThrow(RangeError);
    expect(() => splitByWeights(cents(1), [0, 0])).toThrow(RangeError);
    expect(() => splitByWeights(cents(1), [2, -1])).toThrow(RangeError);
    expect(() => splitByWeights(cents(1), [0.5, 0.5])).toThrow(RangeError);
  });

  it('is exact for the largest sums that cents can hold', () => {
    const all = cents(Number.MAX_SAFE_INTEGER);
    expect(sumCents(splitByWeights(all, [3_333, 3_333, 3_334]))).toBe(all);
  });

  it('loses no cent and gives no cent to a weight of 0', () => {
    fc.assert(
      fc.property(anyCents, anyWeights, (amount, weights) => {
        const parts = splitByWeights(amount, weights);
        expect(sumCents(parts)).toBe(amount);
        expect(parts.filter((part, i) => weights[i] === 0 && part !== 0)).toEqual([]);
      }),
    );
  });

  it('mirrors a debit in its credit', () => {
    fc.assert(
      fc.property(anyCents, anyWeights, (amount, weights) => {
        const negated = (sum: Cents) => cents(0 - sum);
        const mirrored = splitByWeights(negated(amount), weights).map(negated);
        expect(mirrored).toEqual(splitByWeights(amount, weights));
      }),
    );
  });

  it('is never a whole cent away from the exact share', () => {
    fc.assert(
      fc.property(anyCents, anyWeights, (amount, weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [i, part] of splitByWeights(amount, weights).entries()) {
          expect(Math.abs(part * total - amount * (weights[i] ?? 0))).toBeLessThan(total);
        }
      }),
    );
  });
});
