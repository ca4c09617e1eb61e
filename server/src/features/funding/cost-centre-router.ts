import { createCostCentreInput, updateCostCentreInput } from '@painopiste/shared/funding/cost-centre-input';
import { may, router } from '../../trpc/procedure.ts';
import { createCostCentre, updateCostCentre } from './cost-centre-commands.ts';

export const costCentreRouter = router({
  create: may('cost-centre:edit')
    .input(createCostCentreInput)
    .mutation(({ ctx, input }) => createCostCentre(ctx, input)),
  update: may('cost-centre:edit')
    .input(updateCostCentreInput)
    .mutation(({ ctx, input }) => updateCostCentre(ctx, input)),
});
