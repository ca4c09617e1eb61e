import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlySums } from '../testing/a-burn-line.ts';
import { anyCents, anyShares } from '../testing/arbitraries.ts';
import { cents, sumCents, sumKnown } from '../values/cents.ts';
import { monthlySumsOfFocusArea, splitByShares } from './shares.ts';

const shares = [
  { focusAreaKey: 'elderly-services', basisPoints: 5_000 },
  { focusAreaKey: 'digital-services', basisPoints: 5_000 },
];

describe('shares of focus areas', () => {
  it('give an odd cent to the first in the catalogue, for a credit as for a cost', () => {
    expect(splitByShares(cents(101), shares)).toEqual([51, 50]);
    expect(splitByShares(cents(-101), shares)).toEqual([-51, -50]);
  });

  it('must add up to the whole', () => {
    expect(() => splitByShares(cents(100), shares.slice(1))).toThrow('Shares add up to 5000, not 10000');
    expect(() => splitByShares(cents(100), [])).toThrow(RangeError);
  });

  it('never count a euro twice or lose one', () => {
    fc.assert(
      fc.property(anyCents, anyShares, (amount, some) => {
        expect(sumCents(splitByShares(amount, some))).toBe(amount);
      }),
    );
  });

  it('split a month of plan, actual and commitments alike, and leave absent absent', () => {
    const monthly = monthlySums('2024-01', [{ planned: 101, actual: null, committed: 7 }]);
    expect(monthlySumsOfFocusArea(monthly, shares, 'digital-services')).toEqual(
      monthlySums('2024-01', [{ planned: 50, actual: null, committed: 3 }]),
    );
  });

  it('know nothing of a focus area in which the work area has no share', () => {
    const monthly = monthlySums('2024-01', [{ planned: 101, actual: 5 }]);
    const [january] = monthlySumsOfFocusArea(monthly, shares, 'migrant-families');
    expect(january).toEqual({ month: '2024-01', planned: null, actual: null, committed: null });
  });

  it('add up over all focus areas to the months that were split', () => {
    fc.assert(
      fc.property(anyCents, anyShares, (actual, some) => {
        const monthly = monthlySums('2024-01', [{ actual }]);
        const parts = some.map(
          (share) => monthlySumsOfFocusArea(monthly, some, share.focusAreaKey)[0]?.actual ?? null,
        );
        expect(sumKnown(parts)).toBe(actual);
      }),
    );
  });
});
