import { z } from 'zod';

const word = z.string().max(200).optional();

/** `lines` and `month` as on the portfolio: which funding lines count, and the status month. */
export const focusAreaListInput = z.object({ lines: word, month: word });

export const focusAreaGetInput = focusAreaListInput.extend({ key: z.string().max(200) });
