import { addMembershipInput, endMembershipInput } from '@painopiste/shared/people/person-input';
import { may, router } from '../../trpc/procedure.ts';
import { addMembership } from './add-membership.ts';
import { endMembership } from './end-membership.ts';

export const membershipRouter = router({
  add: may('membership:add')
    .input(addMembershipInput)
    .mutation(({ ctx, input }) => addMembership(ctx, input)),
  end: may('membership:end')
    .input(endMembershipInput)
    .mutation(({ ctx, input }) => endMembership(ctx, input)),
});
