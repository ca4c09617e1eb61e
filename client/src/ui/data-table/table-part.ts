import type { RowGroups } from './data-column.ts';

/** Rows under the row of their group; null stands for a table without groups. */
export type TablePart<Item> = { readonly groupId: string | null; readonly items: readonly Item[] };

/** Sorted rows, group by group: each keeps its order inside its group. */
export function partsOf<Row, Item extends { readonly original: Row }>(
  items: readonly Item[],
  groups: RowGroups<Row> | undefined,
): TablePart<Item>[] {
  if (!groups) return [{ groupId: null, items }];
  return groups.ids
    .map((groupId) => ({ groupId, items: items.filter(({ original }) => groups.of(original) === groupId) }))
    .filter((part) => part.items.length > 0);
}
