import { auditListInput } from '@painopiste/shared/audit/audit-list-input';
import { may, router } from '../../trpc/procedure.ts';
import { listAudit } from './list-audit.ts';

export const auditRouter = router({
  list: may('audit:read')
    .input(auditListInput)
    .query(({ ctx, input }) => listAudit(ctx, input)),
});
