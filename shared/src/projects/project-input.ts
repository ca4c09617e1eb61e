import { z } from 'zod';

const word = z.string().max(200).optional();

export const projectGetInput = z.object({ slug: z.string().max(200) });

/** `line`: a funding line's id or key; `month`: the status month `YYYY-MM`. Without `line`, all of the project's lines. */
export const projectBurnInput = projectGetInput.extend({ line: word, month: word });
