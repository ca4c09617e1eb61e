declare const centsBrand: unique symbol;

/** Money in whole euro cents. Never euros, never a fraction; may be negative (credit rows). */
export type Cents = number & { readonly [centsBrand]: true };

/**
 * Takes an integer number of cents as money. Throws a RangeError for fractions and for what a double cannot
 * hold exactly.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO_CENTS: Cents = cents(0);

/** Adds money up; nothing to add is zero. */
export function sumCents(values: Iterable<Cents>): Cents {
  let total = 0;
  for (const value of values) total += value;
  return cents(total);
}

/** Adds what is known of some sums; null where none is known, because absent is not zero. */
export function sumKnown(values: Iterable<Cents | null>): Cents | null {
  const known = [...values].filter((value) => value !== null);
  return known.length === 0 ? null : sumCents(known);
}

/** Euros as printed in a source (10 242 000) to cents. */
export const euros = (value: number): Cents => cents(Math.round(value * 100));
