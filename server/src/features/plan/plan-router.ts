import { budgetApproveInput, planGetInput, planImportInput } from '@painopiste/shared/plan/plan-input';
import { may, router } from '../../trpc/procedure.ts';
import { approveBudget, importPlan } from './plan-commands.ts';
import { readPlanPage } from './read-plan-page.ts';

export const planRouter = router({
  get: may('plan:import')
    .input(planGetInput)
    .query(({ ctx, input }) => readPlanPage(ctx, input.slug)),
  import: may('plan:import')
    .input(planImportInput)
    .mutation(({ ctx, input }) => importPlan(ctx, input)),
  approveBudget: may('budget:approve')
    .input(budgetApproveInput)
    .mutation(({ ctx, input }) => approveBudget(ctx, input)),
});
