import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { newPassword, personName } from '../people/person-fields.ts';

export const editAccountInput = commandInput.extend({ name: personName });

export const changePasswordInput = commandInput.extend({
  currentPassword: z.string().min(1, { error: 'text.required' }).max(128, { error: 'text.too-long 128' }),
  password: newPassword,
});

/** `id` null = every session but this one. */
export const endSessionsInput = creationInput.extend({ id: z.uuid().nullable() });

export type EditAccountInput = z.infer<typeof editAccountInput>;
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
export type EndSessionsInput = z.infer<typeof endSessionsInput>;
