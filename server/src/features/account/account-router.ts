import {
  changePasswordInput,
  editAccountInput,
  endSessionsInput,
} from '@painopiste/shared/account/account-input';
import { onOwn, router } from '../../trpc/procedure.ts';
import { changePassword, editAccount, endSessions } from './account-commands.ts';
import { readAccount } from './read-account.ts';

export const accountRouter = router({
  get: onOwn.query(({ ctx }) => readAccount(ctx)),
  edit: onOwn.input(editAccountInput).mutation(({ ctx, input }) => editAccount(ctx, input)),
  changePassword: onOwn.input(changePasswordInput).mutation(({ ctx, input }) => changePassword(ctx, input)),
  endSessions: onOwn.input(endSessionsInput).mutation(({ ctx, input }) => endSessions(ctx, input)),
});
