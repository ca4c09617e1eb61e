import type { Cents } from '../values/cents.ts';
import { type Fraction, fraction, sumFractions } from '../values/ratio.ts';

/** The time rate of one line: AT of its N months, and the BAC that weighs it. */
export interface TimedLine {
  readonly elapsed: number | null;
  readonly months: number;
  readonly bac: Cents | null;
}

/**
 * tau of a scope: the mean of AT / N over its lines, weighted by BAC (MODEL 8), as an exact fraction. Lines
 * without a closed month or without a known BAC have no part in it; one line alone needs no weight. Null
 * where nothing is left to weigh.
 */
export function computeMeanTimeRate(lines: readonly TimedLine[]): Fraction | null {
  const timed = lines.flatMap(({ elapsed, months, bac }) =>
    elapsed === null ? [] : [{ rate: fraction(elapsed, months), weight: BigInt(bac ?? 0) }],
  );
  const [only] = timed;
  if (timed.length === 1 && only !== undefined) return only.rate;
  const weighed = timed.filter(({ weight }) => weight > 0n);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0n);
  if (total === 0n) return null;
  return sumFractions(
    weighed.map(({ rate, weight }) => fraction(weight * rate.numerator, total * rate.denominator)),
  );
}
