import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { nameFields } from '../values/plain-text.ts';
import { INVESTMENTS, isWorkAreaKey } from './work-area.ts';

const id = z.uuid();
const word = z.string().max(100);

/** The rules say what is wrong with shares, so that the browser can show it at the field. */
const share = z.object({ focusAreaKey: word, basisPoints: z.number() });

/** What a person edits of a work area. */
export const workAreaFields = {
  ...nameFields,
  key: z.string().refine(isWorkAreaKey, { error: 'key.invalid' }),
  leadId: id.nullable(),
  partnerId: id.nullable(),
  investment: z.enum(INVESTMENTS).nullable(),
  targetGroupKeys: z.array(word).max(100).readonly(),
  position: z
    .int({ error: 'number.invalid' })
    .min(0, { error: 'number.out-of-range 0 10000' })
    .max(10_000, { error: 'number.out-of-range 0 10000' }),
  shares: z.array(share).max(100).readonly(),
  isArchived: z.boolean(),
};

/** `slug`: the project that it becomes a part of. */
export const workAreaCreateInput = creationInput.extend({ slug: z.string().max(200), ...workAreaFields });

/** All fields as they shall be; a lead may change names only. */
export const workAreaEditInput = commandInput.extend({ id, ...workAreaFields });

/** `slug`: the project of a work area that does not exist yet. */
export const workAreaBlankInput = z.object({ slug: z.string().max(200) });

export type WorkAreaCreateInput = z.infer<typeof workAreaCreateInput>;
export type WorkAreaEditInput = z.infer<typeof workAreaEditInput>;
