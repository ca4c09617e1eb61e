import {
  amendLineInput,
  createLineInput,
  updateLineInput,
} from '@painopiste/shared/funding/funding-line-input';
import { may, router } from '../../trpc/procedure.ts';
import { amend, createLine, updateLine } from './line-commands.ts';

export const fundingLineRouter = router({
  create: may('funding-line:edit')
    .input(createLineInput)
    .mutation(({ ctx, input }) => createLine(ctx, input)),
  update: may('funding-line:edit')
    .input(updateLineInput)
    .mutation(({ ctx, input }) => updateLine(ctx, input)),
  amend: may('funding-line:edit')
    .input(amendLineInput)
    .mutation(({ ctx, input }) => amend(ctx, input)),
});
