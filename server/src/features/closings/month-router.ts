import { closingGetInput, monthCloseInput } from '@painopiste/shared/closings/closing-input';
import { may, router } from '../../trpc/procedure.ts';
import { closeProjectMonth } from './closing-commands.ts';
import { readClosing } from './read-closing.ts';

export const monthRouter = router({
  get: may('month:close')
    .input(closingGetInput)
    .query(({ ctx, input }) => readClosing(ctx, input.slug)),
  close: may('month:close')
    .input(monthCloseInput)
    .mutation(({ ctx, input }) => closeProjectMonth(ctx, input)),
});
