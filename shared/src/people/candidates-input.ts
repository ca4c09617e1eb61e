import { z } from 'zod';

/** Who may own this milestone? `q` is a part of the name. */
export const candidatesInput = z.object({
  milestoneId: z.string().max(200),
  q: z.string().max(200).default(''),
});

/** Who may own the milestones of these work areas? */
export const candidatesInAreasInput = z.object({ workAreaIds: z.array(z.uuid()).min(1).max(200) });

export type CandidatesInAreasInput = z.infer<typeof candidatesInAreasInput>;
