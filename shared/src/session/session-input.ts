import { z } from 'zod';
import { LANGUAGES } from '../values/language.ts';

export const setLanguageInput = z.object({ language: z.enum(LANGUAGES) });

/** The one-time link's secret and the person whom it makes the first administrator. */
export const firstAdministratorInput = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: z
    .email()
    .max(200)
    .transform((email) => email.toLowerCase()),
  password: z.string().min(12).max(128),
});

export type FirstAdministratorInput = z.infer<typeof firstAdministratorInput>;
