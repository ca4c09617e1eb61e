import { z } from 'zod';

/** What a browser says when it begins, or goes on, to follow changes. */
export const followInput = z.object({
  /** The id of the last event that it got (`Last-Event-ID`); none for a page that has just opened. */
  lastEventId: z.string().max(4000).optional(),
  /** How old what it shows is, in milliseconds: what happened since is told first. Where there is no `lastEventId`. */
  ageMs: z.number().min(0).max(86_400_000).optional(),
});
