import type { RowGroups } from '../../ui/data-table/data-column.ts';
import type { MilestoneGrouping } from './group-cells.tsx';
import type { MilestoneRow } from './milestone-change.ts';

/**
 * The groups of a page's rows, by their places in it: an edit may change what a row is grouped by, and yet it stays where the
 * hands are. A milestone that stands in two groups is two rows, so `rows` must hold an object for each.
 */
export function groupsOf(
  { places }: Pick<MilestoneGrouping, 'places'>,
  rows: readonly MilestoneRow[],
): RowGroups<MilestoneRow> & { readonly rowId: (row: MilestoneRow) => string } {
  const keys = new Map(rows.map((row, index) => [row, places.of[index] ?? '']));
  const of = (row: MilestoneRow): string => keys.get(row) ?? '';
  return { ids: [...new Set(keys.values())], of, rowId: (row) => `${row.id} ${of(row)}` };
}
