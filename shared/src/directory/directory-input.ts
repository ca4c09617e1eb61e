import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { ROLES } from '../permissions/roles.ts';
import { requiredLine } from '../values/plain-text.ts';

const membershipScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('region'), regionCode: requiredLine(10) }),
  z.object({ kind: z.literal('project'), projectId: z.uuid() }),
  z.object({ kind: z.literal('work-area'), workAreaId: z.uuid() }),
  z.object({ kind: z.literal('focus-area'), focusAreaKey: requiredLine(100) }),
]);

export const addGroupInput = creationInput.extend({
  groupKey: requiredLine(200),
  role: z.enum(ROLES),
  scope: membershipScope,
});

export const removeGroupInput = commandInput.extend({ id: z.uuid() });

export type AddGroupInput = z.infer<typeof addGroupInput>;
export type RemoveGroupInput = z.infer<typeof removeGroupInput>;
