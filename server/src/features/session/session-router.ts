import { firstAdministratorInput, setLanguageInput } from '@painopiste/shared/session/session-input';
import { signInWays } from '../../env/installation.ts';
import { onOwn, openToAll, router } from '../../trpc/procedure.ts';
import { createFirstAdministrator } from './first-administrator-commands.ts';
import { readDemonstrationAccounts } from './read-demonstration-accounts.ts';
import { readMe } from './read-me.ts';
import { saveLanguage } from './session-store.ts';

export const sessionRouter = router({
  me: openToAll.query(({ ctx }) => readMe(ctx)),
  signInWays: openToAll.query(({ ctx }) => ({
    ...signInWays(ctx.installation),
    isSessionOver: ctx.isSessionOver,
  })),
  feedbackAddress: openToAll.query(({ ctx }) => ({ address: ctx.installation.feedbackAddress ?? null })),
  demonstrationAccounts: openToAll.query(({ ctx }) => readDemonstrationAccounts(ctx)),
  // A preference, not an act: it leaves no trace, and saying it twice changes nothing.
  setLanguage: onOwn
    .input(setLanguageInput)
    .mutation(({ ctx, input }) => saveLanguage(ctx.db, ctx.actor.id, input.language)),
  createFirstAdministrator: openToAll
    .input(firstAdministratorInput)
    .mutation(({ ctx, input }) => createFirstAdministrator(ctx, input)),
});
