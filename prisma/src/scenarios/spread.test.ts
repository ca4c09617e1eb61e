import { cents, sumCents } from '@painopiste/shared/values/cents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planWeights, spread } from './spread.ts';

describe('a plan over months', () => {
  test('the weights of 36 months are those of the worked example', () => {
    const weights = planWeights(36);
    expect(weights.slice(0, 7)).toEqual([5, 10, 15, 20, 25, 30, 30]);
    expect(weights.slice(-5)).toEqual([30, 24, 18, 12, 6]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(31.5 * 30);
  });

  test('the parts add up to the sum, and each running total is at most half a cent from the exact one', () => {
    const weightLists = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), weightLists, (total, weights) => {
        const parts = spread(cents(total), weights);
        expect(sumCents(parts)).toBe(total);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        let running = 0;
        let weight = 0;
        for (const [index, part] of parts.entries()) {
          running += part;
          weight += weights[index] ?? 0;
          expect(Math.abs(running - (total * weight) / all)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
      }),
    );
  });
});
