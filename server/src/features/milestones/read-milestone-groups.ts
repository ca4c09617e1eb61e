import type { MilestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import { findGroups } from './groups-store.ts';
import { knownFilters } from './known-filters.ts';
import type { MilestoneGroups } from './milestone-groups.ts';

/** The sums of the whole list, group by group, as far as this person's rights reach; null where it is not grouped. */
export async function readMilestoneGroups(
  ctx: ActorContext,
  input: MilestoneListInput,
): Promise<MilestoneGroups | null> {
  const { db, actor, today } = ctx;
  const { filters } = await knownFilters(ctx, input);
  const { group: by } = filters;
  if (by === null) return null;
  return findGroups(db, readScope(actor, 'milestone:read'), filters, { by, today, language: input.language });
}
