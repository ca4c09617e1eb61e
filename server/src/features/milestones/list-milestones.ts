import { parseMilestoneFilters } from '@painopiste/shared/milestones/milestone-filters';
import type { MilestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import type { ListFilters } from './list-conditions.ts';
import { findChanges } from './changed-since-store.ts';
import { findKnown, findPage } from './list-store.ts';
import type { MilestoneList } from './milestone-list.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** One page of the milestones that pass the filters, as far as this person's rights reach. */
export async function listMilestones(ctx: ActorContext, input: MilestoneListInput): Promise<MilestoneList> {
  const { db, actor, today } = ctx;
  const { filters, ignored } = await knownFilters(ctx, input);
  const { page, pageSize, language } = input;
  const place = { today, language, offset: (page - 1) * pageSize, limit: pageSize };
  const { rows, total, late } = await findPage(db, readScope(actor, 'milestone:read'), filters, place);
  const changes =
    filters.since === null
      ? null
      : await findChanges(
          db,
          rows.map(({ id }) => id),
          filters.since,
        );
  const shown = rows.map((row) => toMilestoneRow(row, actor, today));
  return { rows: shown, total, late, page, pageSize, changes, ignored };
}

/** The filters that mean something here, and the words that do not. */
async function knownFilters(
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
