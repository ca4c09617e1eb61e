import { z } from 'zod';

/** Ten thousand million euros: more than any grant, less than a number loses cents at. */
const MOST_CENTS = 1_000_000_000_000;

/** A calendar date as a form sends it, `2024-09-30`. */
export const dayInput = z.iso.date({ error: 'day.invalid' });

/** An amount in cents, not below zero. */
export const amountInput = z
  .int({ error: 'amount.invalid' })
  .min(0, { error: 'amount.negative' })
  .max(MOST_CENTS, { error: 'amount.too-large' });

/** A whole number between two bounds, both allowed; its issue says them: `number.out-of-range 0 100`. */
export const wholeNumber = (min: number, max: number) =>
  z
    .int({ error: 'number.invalid' })
    .min(min, { error: `number.out-of-range ${min} ${max}` })
    .max(max, { error: `number.out-of-range ${min} ${max}` });

/** An address of the web: http or https, at most 500 characters. Nothing else is ever a link on a page. */
export const webAddress = z
  .string({ error: 'address.invalid' })
  .trim()
  .max(500, { error: 'text.too-long 500', abort: true })
  .refine(isWebAddress, { error: 'address.invalid' });

/** Is this an http or https address with a host, without a password in it, and free of spaces and control characters? */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\\p{Cc}\p{Cf}]+([/?#][^\s\p{Cc}\p{Cf}]*)?$/iu.test(text);
}

/** What can be wrong with these: the message of the issue, its bounds behind it where it has them. */
export const VALUE_ISSUES = [
  'day.invalid',
  'day.required',
  'day.unlikely',
  'amount.invalid',
  'amount.negative',
  'amount.too-large',
  'number.invalid',
  'number.out-of-range',
  'percent.out-of-range',
  'address.invalid',
  'choice.required',
  'slug.invalid',
  'business-id.invalid',
  'cost-centre.code-form',
  'key.invalid',
  'code.invalid',
  'pair.required',
  'email.invalid',
  'password.too-short',
  'password.not-alike',
] as const;

export type ValueIssue = (typeof VALUE_ISSUES)[number];
