import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { businessIdInput } from '../values/business-id.ts';
import { nameFields } from '../values/plain-text.ts';

/** Part implementer (osatoteuttaja). */
export const PARTNER_KINDS = ['city', 'hus', 'ngo', 'region', 'other'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

const id = z.uuid();
const fields = {
  kind: z.enum(PARTNER_KINDS, { error: 'choice.required' }),
  ...nameFields,
  businessId: businessIdInput,
};

/** It comes last. */
export const createPartnerInput = creationInput.extend({ projectId: id, ...fields });

/** Only what is given changes. */
export const updatePartnerInput = commandInput.extend({
  id,
  ...z.object(fields).partial().shape,
  isArchived: z.boolean().optional(),
});

export type CreatePartnerInput = z.infer<typeof createPartnerInput>;
export type UpdatePartnerInput = z.infer<typeof updatePartnerInput>;
