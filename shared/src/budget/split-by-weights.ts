import { type Cents, cents } from '../values/cents.ts';

/**
 * Splits a sum by whole weights so that the parts add up to it to the cent: each gets its share rounded down,
 * the cents left over go to the largest remainders, ties in the order given. A negative sum is split by its
 * size and the sign is put back, so a credit mirrors its debit. Throws a RangeError where a weight is
 * negative or fractional or all are 0.
 */
export function splitByWeights(amount: Cents, weights: readonly number[]): Cents[] {
  const whole = weights.map((weight) => BigInt(weight));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || whole.some((weight) => weight < 0n))
    throw new RangeError(`Not weights: ${weights.join(', ')}`);
  const size = BigInt(Math.abs(amount));
  const parts = whole.map((weight, place) => ({
    place,
    part: (size * weight) / total,
    remainder: (size * weight) % total,
  }));
  const left = Number(size - parts.reduce((sum, { part }) => sum + part, 0n));
  const inLine = [...parts].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder),
  );
  const raised = new Set(inLine.slice(0, left).map(({ place }) => place));
  return parts.map(({ place, part }) =>
    cents(Math.sign(amount) * (Number(part) + (raised.has(place) ? 1 : 0))),
  );
}
