import { z } from 'zod';

/** Who may own this milestone? `q` is a part of the name. */
export const candidatesInput = z.object({
  milestoneId: z.string().max(200),
  q: z.string().max(200).default(''),
});
