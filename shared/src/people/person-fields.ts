import { z } from 'zod';
import { requiredLine } from '../values/plain-text.ts';
import { LONGEST_NAME } from '../values/text-rule.ts';

export const personName = requiredLine(LONGEST_NAME);

/** A work e-mail address; kept in small letters. */
export const emailAddress = z
  .string({ error: 'text.required' })
  .trim()
  .max(200, { error: 'text.too-long 200', abort: true })
  .toLowerCase()
  .pipe(z.email({ error: 'email.invalid' }));

/** A password that may be chosen, of 12 characters or more. */
export const newPassword = z
  .string({ error: 'text.required' })
  .min(12, { error: 'password.too-short 12' })
  .max(128, { error: 'text.too-long 128' });
