import { z } from 'zod';

const FORM = /^(\d{7})-(\d)$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * Is this a Finnish business id (Y-tunnus) whose check digit agrees? Seven digits weighed by 7 9 10 5 8 4 2, summed modulo
 * 11: 0 gives 0, 1 is never given, else 11 less the rest.
 */
export function isBusinessId(text: string): boolean {
  const [, digits = '', check] = FORM.exec(text) ?? [];
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return check !== undefined && (11 - (sum % 11)) % 11 === Number(check);
}

/** A business id, or nothing: an empty one is null. */
export const businessIdInput = z
  .string()
  .trim()
  .refine((text) => text === '' || isBusinessId(text), { error: 'business-id.invalid' })
  .nullable()
  .transform((text) => text || null);
