import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { requiredLine } from '../values/plain-text.ts';
import { TOKEN_ACTIONS } from './access-token.ts';

export const createAccessTokenInput = creationInput.extend({
  name: requiredLine(100),
  actions: z.array(z.enum(TOKEN_ACTIONS)).min(1, { error: 'choice.required' }).max(TOKEN_ACTIONS.length),
  regionCodes: z.array(z.string().max(10)).max(50),
  projectIds: z.array(z.uuid()).max(100),
  expiresOn: z.iso.date(),
});

export const revokeAccessTokenInput = commandInput.extend({ id: z.uuid() });

export type CreateAccessTokenInput = z.infer<typeof createAccessTokenInput>;
export type RevokeAccessTokenInput = z.infer<typeof revokeAccessTokenInput>;
