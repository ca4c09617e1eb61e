import { ledgerViewsInput } from '@painopiste/shared/audit/audit-list-input';
import { may, router } from '../../trpc/procedure.ts';
import { listViews } from './list-views.ts';

export const ledgerViewRouter = router({
  list: may('ledger-view:read')
    .input(ledgerViewsInput)
    .query(({ ctx, input }) => listViews(ctx, input)),
});
