import type { Query, QueryClient } from '@tanstack/react-query';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import type { MilestoneRow } from './milestone-change.ts';

type List = RouterOutputs['milestone']['list'];
type MilestonePage = RouterOutputs['milestone']['get'];

const lists = () => trpc.milestone.list.pathFilter();
const pages = () => trpc.milestone.get.pathFilter();

/** The milestone as the browser last knew it, or null. */
export function cachedMilestone(queryClient: QueryClient, id: string): MilestoneRow | null {
  for (const [, list] of queryClient.getQueriesData<List>(lists())) {
    const row = list?.rows.find((each) => each.id === id);
    if (row) return row;
  }
  return null;
}

const isRefreshing = (query: Query): boolean =>
  query.state.data !== undefined && query.state.fetchStatus === 'fetching';

/** An answer that is on its way to refresh what is shown would put the old value back over an optimistic one. */
export async function stopRefreshing(queryClient: QueryClient): Promise<void> {
  await Promise.all(
    [lists(), pages()].map((filter) => queryClient.cancelQueries({ ...filter, predicate: isRefreshing })),
  );
}

const lateIn = (rows: List['rows']): number => rows.filter(({ late }) => late).length;

/** Puts the milestone everywhere it is shown; never an older version over a newer one. */
export function putMilestone(queryClient: QueryClient, row: MilestoneRow): void {
  const newer = (old: MilestoneRow) => (old.id === row.id && old.version <= row.version ? row : old);
  queryClient.setQueriesData<List>(lists(), (list) => {
    if (!list) return list;
    const rows = list.rows.map(newer);
    return { ...list, rows, late: list.late + lateIn(rows) - lateIn(list.rows) };
  });
  queryClient.setQueriesData<MilestonePage>(
    pages(),
    (page) => page && { ...page, milestone: newer(page.milestone) },
  );
}

/**
 * After a save: the figures that milestones make are asked again. Lists are only marked as old: a row that no longer
 * passes a filter must not vanish from under the hands that have just changed it.
 */
export async function markMilestonesChanged(queryClient: QueryClient): Promise<void> {
  // A list that is just being read may have been put together before the save.
  const beingRead = queryClient.refetchQueries({
    ...lists(),
    predicate: (query) => query.state.fetchStatus === 'fetching',
  });
  await Promise.all([
    beingRead,
    queryClient.invalidateQueries({ ...lists(), refetchType: 'none' }),
    queryClient.invalidateQueries(pages()),
    queryClient.invalidateQueries(trpc.region.pathFilter()),
    queryClient.invalidateQueries(trpc.project.pathFilter()),
    queryClient.invalidateQueries(trpc.workArea.pathFilter()),
  ]);
}
