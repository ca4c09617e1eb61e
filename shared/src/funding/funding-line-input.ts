import { z } from 'zod';
import { GRANT_BASES } from '../budget/burn-line.ts';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { amountInput, wholeNumber } from '../values/form-values.ts';
import { likelyDay } from '../values/likely-day.ts';
import { nameFields, optionalLine, optionalText } from '../values/plain-text.ts';
import { slugInput } from '../values/slug.ts';

const id = z.uuid();
/** A share in basis points, as a person writes it in per cent. */
const share = (min: number) =>
  z
    .int({ error: 'percent.out-of-range' })
    .min(min, { error: 'percent.out-of-range' })
    .max(10_000, { error: 'percent.out-of-range' });
const LONGEST_NOTE = 1000;

const lineFields = {
  ...nameFields,
  pillar: wholeNumber(1, 4).nullable(),
  windowStart: likelyDay,
  amberBasisPoints: share(1),
  redBasisPoints: share(1),
  quietBasisPoints: share(0),
  administrationBasisPoints: share(0).nullable(),
  categoryKeys: z.array(z.string().max(100)).max(100),
};

const decisionFields = {
  basis: z.enum(GRANT_BASES, { error: 'choice.required' }),
  grant: amountInput.nullable(),
  ownShare: amountInput,
  windowEnd: likelyDay,
  decidedOn: likelyDay.nullable(),
  decisionReference: optionalLine(200),
  amendmentSource: optionalLine(500),
  note: optionalText(LONGEST_NOTE),
};

/** A line comes with its first grant decision. */
export const createLineInput = creationInput.extend({
  projectId: id,
  key: slugInput,
  ...lineFields,
  ...decisionFields,
});

/** Only what is given changes. */
export const updateLineInput = commandInput.extend({ id, ...z.object(lineFields).partial().shape });

/** A new decision on a line, in force from then on. */
export const amendLineInput = commandInput.extend({ id, ...decisionFields });

export type CreateLineInput = z.infer<typeof createLineInput>;
export type UpdateLineInput = z.infer<typeof updateLineInput>;
export type AmendLineInput = z.infer<typeof amendLineInput>;
