import { describe, expect, it } from 'vitest';
import { cents, euros, sumCents, sumKnown } from './cents.ts';

describe('money in cents', () => {
  it('is a whole number that a double holds exactly', () => {
    expect(cents(-5)).toBe(-5);
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
    expect(() => cents(Number.NaN)).toThrow(RangeError);
  });

  it('has one zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it('adds up to zero where there is nothing to add', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([cents(150), cents(-50)])).toBe(100);
  });

  it('refuses a sum that it could not hold exactly', () => {
    expect(() => sumCents([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(RangeError);
  });

  it('adds what is known, and knows nothing where nothing is known', () => {
    expect(sumKnown([cents(150), null, cents(0)])).toBe(150);
    expect(sumKnown([null, null])).toBeNull();
    expect(sumKnown([])).toBeNull();
  });

  it('takes euros as printed in a decision', () => {
    expect(euros(10_242_000)).toBe(1_024_200_000);
    expect(euros(7.13)).toBe(713);
  });
});
