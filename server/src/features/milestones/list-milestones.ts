import type { MilestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import { findChanges } from './changed-since-store.ts';
import { findGroupedPage } from './groups-store.ts';
import { knownFilters } from './known-filters.ts';
import { findPage } from './list-store.ts';
import type { MilestoneList } from './milestone-list.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** One page of the milestones that pass the filters, as far as this person's rights reach. */
export async function listMilestones(ctx: ActorContext, input: MilestoneListInput): Promise<MilestoneList> {
  const { db, actor, today } = ctx;
  const { filters, ignored } = await knownFilters(ctx, input);
  const { page, pageSize, language } = input;
  const place = { today, language, offset: (page - 1) * pageSize, limit: pageSize };
  const scope = readScope(actor, 'milestone:read');
  const { group: by } = filters;
  const found =
    by === null
      ? { ...(await findPage(db, scope, filters, place)), grouping: null }
      : await findGroupedPage(db, scope, filters, { ...place, by });
  const { rows, total, late, grouping } = found;
  const ids = rows.map(({ id }) => id);
  const changes = filters.since === null ? null : await findChanges(db, ids, filters.since);
  const shown = rows.map((row) => toMilestoneRow(row, actor, today));
  return { rows: shown, total, late, page, pageSize, grouping, changes, ignored };
}
