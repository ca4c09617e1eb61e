import { z } from 'zod';
import { LANGUAGES } from '../values/language.ts';
import { newPassword } from './person-fields.ts';

const token = z.string().min(1).max(200);

export const invitationGetInput = z.object({ token });

/** The secret of the link, and what the person chooses. */
export const acceptInvitationInput = z.object({ token, password: newPassword, language: z.enum(LANGUAGES) });

/** The same as a form has it, with the password written twice. */
export const chosenPasswordInput = acceptInvitationInput
  .extend({ repeat: z.string() })
  .refine(({ password, repeat }) => password === repeat, { error: 'password.not-alike', path: ['repeat'] });

export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;
