import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { Candidate } from './candidate.ts';

export async function listCandidates(_ctx: ActorContext, _input: object): Promise<readonly Candidate[]> {
  throw new DomainError('input.invalid');
}
export const listOwners = (ctx: ActorContext): Promise<readonly Candidate[]> => listCandidates(ctx, {});
