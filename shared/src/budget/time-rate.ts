import type { Cents } from '../values/cents.ts';

/** A time rate as two whole numbers, so that a threshold can be held against it exactly. */
export interface TimeRate {
  readonly elapsed: bigint;
  readonly months: bigint;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/**
 * tau of a scope: the mean of AT / N over its lines, weighted by BAC (MODEL 8). Lines without a closed month or without
 * a known BAC have no part in it; one line alone needs no weight. Null where nothing is left to weigh.
 */
export function computeMeanTimeRate(
  lines: readonly { readonly elapsed: number | null; readonly months: number; readonly bac: Cents | null }[],
): TimeRate | null {
  const [first] = lines;
  if (lines.length === 1 && first !== undefined && first.elapsed !== null && first.months > 0) {
    return { elapsed: BigInt(first.elapsed), months: BigInt(first.months) };
  }
  const weighed = lines.filter((line) => line.elapsed !== null && (line.bac ?? 0) > 0);
  const common = weighed.reduce((all, line) => (all * line.months) / greatestCommonDivisor(all, line.months), 1);
  let elapsed = 0n;
  let months = 0n;
  for (const line of weighed) {
    elapsed += BigInt(line.bac ?? 0) * BigInt(line.elapsed ?? 0) * BigInt(common / line.months);
    months += BigInt(line.bac ?? 0) * BigInt(common);
  }
  return months === 0n ? null : { elapsed, months };
}
