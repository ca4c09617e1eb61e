import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { AuditList } from './audit-list.ts';

export async function listAudit(_ctx: ActorContext, _input: object): Promise<AuditList> {
  throw new DomainError('input.invalid');
}
