import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { MilestoneRow } from './milestone-row.ts';

export async function rescheduleMilestone(_ctx: ActorContext, _input: object): Promise<MilestoneRow> {
  throw new DomainError('input.invalid');
}
export const setMilestoneStatus = rescheduleMilestone;
export const assignMilestone = rescheduleMilestone;
export const undoMilestoneEdit = rescheduleMilestone;
