import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import templates from '../../seed-data/work-area-templates.json' with { type: 'json' };
import { mainFocusArea, sharesByMoney } from './work-area-shares.ts';

type Parts = Parameters<typeof sharesByMoney>[0];

describe('shares of work areas', () => {
  test.each(templates)('those of $key add up to the whole', ({ shares }) => {
    expect(shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(10_000);
  });

  test('the administration serves the focus areas as their money does', () => {
    const parts: Parts = [
      { sum: 300, shares: { 'digital-services': 10_000 } },
      { sum: 100, shares: { 'digital-services': 5_000, 'elderly-services': 5_000 } },
    ];
    expect(sharesByMoney(parts)).toEqual({ 'digital-services': 8_750, 'elderly-services': 1_250 });
  });

  test('whatever the sums, the shares of the administration add up to the whole', () => {
    const part = fc.record({
      sum: fc.integer({ min: 1, max: 1e9 }),
      shares: fc.constantFrom<Parts[number]['shares']>({ a: 10_000 }, { b: 10_000 }, { a: 6_000, c: 4_000 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = Object.values(sharesByMoney(parts)).reduce((all, basisPoints) => all + basisPoints, 0);
        expect(sum).toBe(10_000);
      }),
    );
  });

  test('the main focus area is the one with the largest share', () => {
    expect(mainFocusArea({ 'family-carers': 4_000, 'elderly-services': 6_000 })).toBe('elderly-services');
  });
});
