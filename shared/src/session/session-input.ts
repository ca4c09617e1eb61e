import { z } from 'zod';
import { emailAddress, newPassword, personName } from '../people/person-fields.ts';
import { LANGUAGES } from '../values/language.ts';

export const setLanguageInput = z.object({ language: z.enum(LANGUAGES) });

/** The one-time link's secret and the person whom it makes the first administrator. */
export const firstAdministratorInput = z.object({
  token: z.string().min(1).max(200),
  name: personName,
  email: emailAddress,
  password: newPassword,
});

export type FirstAdministratorInput = z.infer<typeof firstAdministratorInput>;
