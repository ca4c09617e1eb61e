import { readMentionsInput } from '@painopiste/shared/inbox/inbox-input';
import { onOwn, router } from '../../trpc/procedure.ts';
import { markMentionsRead } from './inbox-store.ts';
import { readInbox } from './read-inbox.ts';

export const inboxRouter = router({
  get: onOwn.query(({ ctx }) => readInbox(ctx)),
  /** For the number beside the way there. */
  count: onOwn.query(async ({ ctx }) => (await readInbox(ctx)).count),
  // What somebody has read is nobody else's business: it leaves no trace, and saying it twice changes nothing.
  markRead: onOwn
    .input(readMentionsInput)
    .mutation(({ ctx, input }) => markMentionsRead(ctx.db, ctx.actor.id, input.commentIds)),
});
