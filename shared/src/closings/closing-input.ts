import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';
import { isMonth } from '../values/month.ts';

const slug = z.string().max(200);

export const closingGetInput = z.object({ slug });

/** `version`: the project's; `month`: the one whose turn it is. */
export const monthCloseInput = commandInput.extend({
  slug,
  month: z.string().refine(isMonth),
});

export type MonthCloseInput = z.infer<typeof monthCloseInput>;
