import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { requiredLine } from '../values/plain-text.ts';
import { LONGEST_NAME } from '../values/text-rule.ts';
import { entryKey } from './catalogue-input.ts';

const text = requiredLine(LONGEST_NAME);

/** A region's own word for a focus area. */
export const addSynonymInput = creationInput.extend({
  regionCode: z.string().regex(/^\d{2}$/, { error: 'choice.required' }),
  focusAreaKey: entryKey,
  text,
});

/** Another wording, or out of use and back. */
export const changeSynonymInput = commandInput.extend({ id: z.uuid(), text, archived: z.boolean() });

export type AddSynonymInput = z.infer<typeof addSynonymInput>;
export type ChangeSynonymInput = z.infer<typeof changeSynonymInput>;
