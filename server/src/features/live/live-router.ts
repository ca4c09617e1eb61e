import { followInput } from '@painopiste/shared/live/live-input';
import { tracked } from '@trpc/server';
import { may, router } from '../../trpc/procedure.ts';
import { followChanges } from './follow-changes.ts';

export const liveRouter = router({
  follow: may('change:follow')
    .input(followInput)
    .subscription(async function* ({ ctx, input, signal }) {
      for await (const { id, news } of followChanges(ctx, input, signal)) yield tracked(id, news);
    }),
});
