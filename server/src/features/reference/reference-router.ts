import { may, router } from '../../trpc/procedure.ts';
import { readReference } from './read-reference.ts';

export const referenceRouter = router({
  list: may('reference:read').query(({ ctx }) => readReference(ctx.db)),
});
