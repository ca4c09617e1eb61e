import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { MilestoneList } from './milestone-list.ts';

export async function listMilestones(_ctx: ActorContext, _input: object): Promise<MilestoneList> {
  throw new DomainError('input.invalid');
}
