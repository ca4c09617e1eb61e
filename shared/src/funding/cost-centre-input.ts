import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { likelyDay } from '../values/likely-day.ts';

const id = z.uuid();
const choice = z.uuid({ error: 'choice.required' });

const fields = {
  /** Letters a to z, digits and the marks `. _ -`, as the books write it. */
  code: z
    .string({ error: 'text.required' })
    .trim()
    .min(1, { error: 'text.required', abort: true })
    .max(20, { error: 'text.too-long 20', abort: true })
    .regex(/^[0-9A-Za-z._-]+$/, { error: 'cost-centre.code-form' }),
  validFrom: likelyDay,
  validTo: likelyDay.nullable(),
  workAreaId: choice,
  fundingLineId: choice,
};

export const createCostCentreInput = creationInput.extend({ projectId: id, ...fields });

/** Only what is given changes; `validTo` alone ends it. */
export const updateCostCentreInput = commandInput.extend({ id, ...z.object(fields).partial().shape });

export type CreateCostCentreInput = z.infer<typeof createCostCentreInput>;
export type UpdateCostCentreInput = z.infer<typeof updateCostCentreInput>;
