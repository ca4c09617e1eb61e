import { z } from 'zod';
import { THING_NOUNS } from './thing.ts';

/** The history of one thing: its id, code or key; `beforeSequence` goes on from the last row of the page before. */
export const historyInput = z.object({
  noun: z.enum(THING_NOUNS),
  id: z.string().min(1).max(200),
  beforeSequence: z.int().min(1).optional(),
});

export type HistoryInput = z.infer<typeof historyInput>;
