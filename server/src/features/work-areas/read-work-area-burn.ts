import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';

export async function readWorkAreaBurn(_ctx: ActorContext, _input: { id: string }): Promise<BurnAnswer> {
  throw new DomainError('input.invalid');
}
