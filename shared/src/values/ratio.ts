/** A comparison of integers that may pass 2^53: both kinds are taken, the work is done in bigint. */
export type Whole = number | bigint;

/**
 * Compares a/b with c/d by cross multiplication, so that an edge holds exactly: negative, 0 or positive like
 * a sort callback. Throws a RangeError where a denominator is not above 0.
 */
export function compareRatios(a: Whole, b: Whole, c: Whole, d: Whole): number {
  if (b <= 0 || d <= 0) throw new RangeError(`Not a denominator: ${b <= 0 ? b : d}`);
  const left = BigInt(a) * BigInt(d);
  const right = BigInt(c) * BigInt(b);
  return left < right ? -1 : Number(left > right);
}

/**
 * A share for showing (never for deciding): numerator / denominator, null where either is absent or the
 * latter is 0.
 */
export const ratioOf = (numerator: number | null, denominator: number | null): number | null =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

/**
 * The whole number nearest to value * by / over, a half away from zero; exact also where the product passes
 * 2^53. Throws a RangeError where `over` is 0.
 */
export function scaleRounded(value: Whole, by: Whole, over: Whole): number {
  const product = BigInt(value) * BigInt(by);
  const divisor = BigInt(over);
  if (divisor === 0n) throw new RangeError('Division by zero');
  const negative = product < 0n !== divisor < 0n;
  const top = product < 0n ? -product : product;
  const bottom = divisor < 0n ? -divisor : divisor;
  const size = (2n * top + bottom) / (2n * bottom);
  return Number(negative ? -size : size);
}

/** An exact fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/**
 * Takes two whole numbers as a fraction in lowest terms. Throws a RangeError where the denominator is not
 * above 0.
 */
export function fraction(numerator: Whole, denominator: Whole): Fraction {
  if (denominator <= 0) throw new RangeError(`Not a denominator: ${denominator}`);
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/** Adds fractions exactly; nothing to add is zero. */
export const sumFractions = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce(
    (a, b) =>
      fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
    fraction(0, 1),
  );

/** A fraction for showing, as near as a double comes. */
export const toNumber = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator);
