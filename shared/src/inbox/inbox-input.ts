import { z } from 'zod';

/** The comments whose mentions the person has now read. */
export const readMentionsInput = z.object({ commentIds: z.array(z.uuid()).min(1).max(200) });

/** How many days ahead one's own milestones begin to wait. */
export const SOON_DAYS = 14;
