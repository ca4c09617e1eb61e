import { parseMilestoneFilters } from '@painopiste/shared/milestones/milestone-filters';
import type { MilestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import type { ActorContext } from '../../trpc/context.ts';
import type { ListFilters } from './list-conditions.ts';
import { findKnown } from './list-store.ts';

/** The filters that mean something here, and the words that do not. */
export async function knownFilters(
  { db, actor, today }: ActorContext,
  input: MilestoneListInput,
): Promise<{ filters: ListFilters; ignored: readonly string[] }> {
  const parsed = parseMilestoneFilters(input, today);
  const words = {
    region: input.region,
    focusArea: input.focusArea,
    project: input.project,
    owner: input.owner.filter((word) => word !== 'me' && word !== 'none'),
    workArea: input.workArea === '' ? [] : [input.workArea],
  };
  const asked = Object.entries(words).flatMap(([name, list]) => list.map((word) => `${name}=${word}`));
  const known = asked.length === 0 ? new Set<string>() : await findKnown(db, words);
  const existing = (name: keyof typeof words): string[] =>
    words[name].filter((word) => known.has(`${name}=${word}`));
  const filters: ListFilters = {
    ...parsed.filters,
    regionCodes: existing('region'),
    focusAreaKeys: existing('focusArea'),
    projectSlugs: existing('project'),
    ownerIds: [...existing('owner'), ...(input.owner.includes('me') ? [actor.id] : [])],
    withoutOwner: input.owner.includes('none'),
    workAreaId: existing('workArea')[0] ?? null,
  };
  return { filters, ignored: [...asked.filter((word) => !known.has(word)), ...parsed.ignored] };
}
