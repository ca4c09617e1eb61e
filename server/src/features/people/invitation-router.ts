import { acceptInvitationInput, invitationGetInput } from '@painopiste/shared/people/invitation-input';
import { openToAll, router } from '../../trpc/procedure.ts';
import { acceptInvitation, readInvitation } from './invitation-commands.ts';

/** For whoever holds a link: the secret in it is the right. */
export const invitationRouter = router({
  get: openToAll.input(invitationGetInput).query(({ ctx, input }) => readInvitation(ctx, input.token)),
  accept: openToAll.input(acceptInvitationInput).mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
});
