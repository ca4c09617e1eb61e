import { describe, expect, it } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

describe('ticks of an axis', () => {
  it.each([
    [0, 10_242, 6, [0, 2000, 4000, 6000, 8000, 10_000]],
    [0, 10_242, 4, [0, 5000, 10_000]],
    [0, 331, 3, [0, 200]],
    [0, 1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-50, 310, 3, [0, 200]],
    [-250, 310, 4, [-200, 0, 200]],
    [0, 0, 6, [0]],
  ])('are round between %d and %d, at most %d of them', (min, max, atMost, ticks) => {
    expect(niceTicks(min, max, atMost).map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  });

  it.each([
    [0, 331, 3, [0, 200, 400]],
    [0, 331, 2, [0, 500]],
    [-50, 310, 3, [-500, 0, 500]],
  ])('reach over the values where asked: %d to %d, at most %d', (min, max, atMost, ticks) => {
    expect(niceTicks(min, max, atMost, 'over')).toEqual(ticks);
  });

  it('hold zero and stay inside, whatever the size', () => {
    for (let max = 0.7; max < 1e12; max *= 1.37) {
      const ticks = niceTicks(0, max, 6);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(max);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});
