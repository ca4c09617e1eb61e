import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';

export async function readProjectBurn(_ctx: ActorContext, _input: { slug: string }): Promise<BurnAnswer> {
  throw new DomainError('input.invalid');
}
