import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { MilestonePage } from './milestone-page.ts';

export async function readMilestonePage(_ctx: ActorContext, _input: string): Promise<MilestonePage> {
  throw new DomainError('input.invalid');
}
