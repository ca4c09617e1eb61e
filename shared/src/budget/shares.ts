import type { Cents } from '../values/cents.ts';
import type { MonthlySum } from './burn.ts';
import { splitByWeights } from './split-by-weights.ts';

/** A work area's share in one focus area, in basis points. */
export interface Share {
  readonly focusAreaKey: string;
  readonly basisPoints: number;
}

/** All of it: shares of a work area add up to this. */
export const FULL_BASIS_POINTS = 10_000;

/**
 * What of a work area's sum counts to each of its focus areas? Shares in catalogue order, together 10 000
 * basis points; the parts, in the same order, add up to the sum to the cent (largest remainder, sign apart,
 * ties in catalogue order). Split the sums of (work area, line, category, month) and add the parts; never
 * split a total. Throws a RangeError where the shares do not add up. Source: MODEL 10, CALCULATIONS, Shares.
 */
export function splitByShares(amount: Cents, shares: readonly Share[]): Cents[] {
  const basisPoints = shares.map((share) => share.basisPoints);
  const total = basisPoints.reduce((sum, points) => sum + points, 0);
  if (total !== FULL_BASIS_POINTS)
    throw new RangeError(`Shares add up to ${total}, not ${FULL_BASIS_POINTS}`);
  return splitByWeights(amount, basisPoints);
}

/**
 * The part of monthly sums that counts to one focus area. Every sum must be that of one (work area, line,
 * category, month); absent stays absent. All null where the work area has no share in it.
 */
export function monthlySumsOfFocusArea(
  monthly: readonly MonthlySum[],
  shares: readonly Share[],
  focusAreaKey: string,
): MonthlySum[] {
  const place = shares.findIndex((share) => share.focusAreaKey === focusAreaKey);
  const part = (amount: Cents | null): Cents | null =>
    amount === null || place < 0 ? null : (splitByShares(amount, shares)[place] ?? null);
  return monthly.map((sum) => ({
    month: sum.month,
    planned: part(sum.planned),
    actual: part(sum.actual),
    committed: part(sum.committed),
  }));
}
