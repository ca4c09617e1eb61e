import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { likelyDay } from '../values/likely-day.ts';
import { nameFields, optionalLine, optionalText, requiredLine } from '../values/plain-text.ts';
import { slugInput } from '../values/slug.ts';

const word = z.string().max(200).optional();
const id = z.uuid();
const LONGEST_SUMMARY = 4000;
const LONGEST_SOURCE = 500;
const LONGEST_REFERENCE = 200;

export const projectGetInput = z.object({ slug: z.string().max(200) });

/** `line`: a funding line's id or key; `month`: the status month `YYYY-MM`. Without `line`, all of the project's lines. */
export const projectBurnInput = projectGetInput.extend({ line: word, month: word });

const fields = {
  ...nameFields,
  summaryFi: optionalText(LONGEST_SUMMARY),
  summarySv: optionalText(LONGEST_SUMMARY),
  summaryEn: optionalText(LONGEST_SUMMARY),
  callKey: z.string({ error: 'choice.required' }).min(1, { error: 'choice.required' }).max(100),
  startsOn: likelyDay,
  source: optionalLine(LONGEST_SOURCE),
};

/** `asManager`: whoever creates it becomes its manager, where she is not one there already. */
export const createProjectInput = creationInput.extend({
  ...fields,
  slug: slugInput,
  regionCode: z.string({ error: 'choice.required' }).regex(/^\d{2}$/, { error: 'choice.required' }),
  asManager: z.boolean(),
});

/** Only what is given changes. */
export const updateProjectInput = commandInput.extend({ id, ...z.object(fields).partial().shape });

/** The day of the decision and where it can be found. */
export const approvePlanInput = commandInput.extend({
  id,
  on: likelyDay,
  reference: requiredLine(LONGEST_REFERENCE),
});

export const archiveProjectInput = commandInput.extend({ id });

/** All of the project's partners that are not archived, in their new order. */
export const orderPartnersInput = commandInput.extend({ id, partnerIds: z.array(z.uuid()).max(500) });

export type CreateProjectInput = z.infer<typeof createProjectInput>;
export type UpdateProjectInput = z.infer<typeof updateProjectInput>;
export type ApprovePlanInput = z.infer<typeof approvePlanInput>;
export type ArchiveProjectInput = z.infer<typeof archiveProjectInput>;
export type OrderPartnersInput = z.infer<typeof orderPartnersInput>;
