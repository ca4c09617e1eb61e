import {
  createColumnHelper,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type RowData,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { type Collator, collatorOf, compareValues, type SortValue } from './compare-values.ts';
import { isSortable, type DataColumn, type Sort } from './data-column.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export type SortOptions = {
  /** The order in force. Given together with `onSortChange`, it is owned outside, as in the URL. */
  sort?: Sort | null;
  onSortChange?: (sort: Sort) => void;
  /** Who orders the rows: the browser, or the server that sent them so. */
  sortedBy?: 'browser' | 'server';
  collator?: Collator;
};

const finnish = collatorOf('fi-FI');

function toColumnDefs<Row extends RowData>(columns: readonly DataColumn<Row>[], collator: Collator) {
  const helper = createColumnHelper<typeof features, Row>();
  return helper.columns(
    columns.map((column) =>
      helper.accessor((row): SortValue | undefined => column.sortValue?.(row) ?? undefined, {
        id: column.id,
        header: column.header,
        enableSorting: isSortable(column),
        sortDescFirst: column.firstDirection === 'desc',
        sortUndefined: 'last',
        sortFn: (a, b, id) => compareValues(a.getValue<SortValue>(id), b.getValue<SortValue>(id), collator),
      }),
    ),
  );
}

/** The rows in order, and a way to change the order. */
export function useSortedTable<Row extends RowData>(
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  rowId: (row: Row) => string,
  options: SortOptions,
) {
  const { sort, onSortChange, sortedBy = 'browser', collator = finnish } = options;
  const [ownSort, setOwnSort] = useState<Sort | null>(sort ?? null);
  const current = onSortChange ? (sort ?? null) : ownSort;
  const sorting = useMemo(() => (current ? [current] : []), [current]);
  const defs = useMemo(() => toColumnDefs(columns, collator), [columns, collator]);
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: rowId,
    state: { sorting },
    onSortingChange: (updater) => {
      const next = functionalUpdate(updater, sorting)[0];
      if (next) (onSortChange ?? setOwnSort)(next);
    },
    manualSorting: sortedBy === 'server',
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  return { table, sort: current, setSort: onSortChange ?? setOwnSort };
}
