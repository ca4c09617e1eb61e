import {
  createAccessTokenInput,
  revokeAccessTokenInput,
} from '@painopiste/shared/access-tokens/access-token-input';
import { may, router } from '../../trpc/procedure.ts';
import { createAccessToken, revokeAnyToken, revokeOwnToken } from './access-token-commands.ts';
import { listAllTokens, listOwnTokens } from './list-access-tokens.ts';

export const accessTokenRouter = router({
  list: may('access-token:create').query(({ ctx }) => listOwnTokens(ctx)),
  create: may('access-token:create')
    .input(createAccessTokenInput)
    .mutation(({ ctx, input }) => createAccessToken(ctx, input)),
  revoke: may('access-token:create')
    .input(revokeAccessTokenInput)
    .mutation(({ ctx, input }) => revokeOwnToken(ctx, input)),
  listAll: may('access-token:administer').query(({ ctx }) => listAllTokens(ctx)),
  revokeAny: may('access-token:administer')
    .input(revokeAccessTokenInput)
    .mutation(({ ctx, input }) => revokeAnyToken(ctx, input)),
});
