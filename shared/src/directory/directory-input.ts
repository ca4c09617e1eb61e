import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { membershipScopeInput } from '../people/person-input.ts';
import { ROLES } from '../permissions/roles.ts';
import { requiredLine } from '../values/plain-text.ts';

export const addGroupInput = creationInput.extend({
  groupKey: requiredLine(200),
  role: z.enum(ROLES),
  scope: membershipScopeInput,
});

export const removeGroupInput = commandInput.extend({ id: z.uuid() });

export type AddGroupInput = z.infer<typeof addGroupInput>;
export type RemoveGroupInput = z.infer<typeof removeGroupInput>;
