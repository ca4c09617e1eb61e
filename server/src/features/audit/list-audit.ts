import type { auditListInput } from '@painopiste/shared/audit/audit-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import { findAuditPage } from './audit-list-store.ts';
import type { AuditList } from './audit-list.ts';

/** One page of what has been done, as far as this person's rights reach. */
export async function listAudit(
  { db, actor }: ActorContext,
  { page, pageSize, ...filter }: z.infer<typeof auditListInput>,
): Promise<AuditList> {
  const place = { offset: (page - 1) * pageSize, limit: pageSize };
  return {
    ...(await findAuditPage(db, readScope(actor, 'audit:read'), { ...filter, ...place })),
    page,
    pageSize,
  };
}
