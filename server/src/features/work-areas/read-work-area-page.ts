import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { WorkAreaPage } from './work-area-page.ts';

export async function readWorkAreaPage(_ctx: ActorContext, _input: { id: string }): Promise<WorkAreaPage> {
  throw new DomainError('input.invalid');
}
