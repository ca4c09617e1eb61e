import { auditListInput } from '@painopiste/shared/audit/audit-list-input';
import { may, router } from '../../trpc/procedure.ts';
import { listAudit, readAuditWords } from './list-audit.ts';

export const auditRouter = router({
  list: may('audit:read')
    .input(auditListInput)
    .query(({ ctx, input }) => listAudit(ctx, input)),
  /** Who has acted, on what, how: for the filters. */
  words: may('audit:read').query(({ ctx }) => readAuditWords(ctx)),
});
