import { z } from 'zod';

/** A filter word of the address bar: taken as it comes; what makes no sense is reported back as ignored, never refused. */
const word = z.string().max(200).optional();

/**
 * `lines`: `month` (default), `all` or a programme's key; `month`: the status month `YYYY-MM`; `area`: the code of a
 * collaborative area; `group`: `area` for subtotals by collaborative area.
 */
export const regionOverviewInput = z
  .object({ lines: word, month: word, area: word, group: word })
  .default({});

export const regionGetInput = z.object({ code: z.string().max(20), lines: word, month: word });

/** `line`: a funding line's id or `project-slug/line-key`; `focusArea`: a key. */
export const regionBurnInput = regionGetInput.extend({ line: word, focusArea: word });
