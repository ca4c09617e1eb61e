import { addDeputyInput, endDeputyInput } from '@painopiste/shared/people/person-input';
import { may, router } from '../../trpc/procedure.ts';
import { addDeputy, endDeputy } from './deputy-commands.ts';

export const deputyRouter = router({
  add: may('deputy:add')
    .input(addDeputyInput)
    .mutation(({ ctx, input }) => addDeputy(ctx, input)),
  end: may('deputy:end')
    .input(endDeputyInput)
    .mutation(({ ctx, input }) => endDeputy(ctx, input)),
});
