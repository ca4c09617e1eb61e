import { z } from 'zod';

export const workAreaGetInput = z.object({ id: z.string().max(200) });

/** `line`: a funding line's id or key; `month`: the status month `YYYY-MM`. Without `line`, all that pay for it. */
export const workAreaBurnInput = workAreaGetInput.extend({
  line: z.string().max(200).optional(),
  month: z.string().max(20).optional(),
});
