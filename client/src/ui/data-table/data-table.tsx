import type { RowData } from '@tanstack/react-table';
import { Fragment, useId, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { CellShell, columnClass, DataCell } from './data-cell.tsx';
import { isSortable, type DataColumn, type LeadColumn, type RowGroups } from './data-column.ts';
import { DataHead } from './data-head.tsx';
import css from './data-table.module.css';
import { SortSelect, type SortTexts } from './sort-select.tsx';
import { AS_CELL, AS_GRID, AS_GRID_CELL, AS_ROW, AS_ROWS, AS_TABLE } from './table-roles.ts';
import { partsOf } from './table-part.ts';
import { useCellGrid } from './use-cell-grid.ts';
import { useSortedTable, type SortOptions } from './use-sorted-table.ts';

type Props<Row> = SortOptions & {
  /** The accessible name. */
  label: string;
  /** The first column is the row's header. Keep the list stable between renders. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  texts: SortTexts;
  groups?: RowGroups<Row> | undefined;
  leadColumn?: LeadColumn<Row> | undefined;
  tone?: (row: Row) => 'current' | 'selected' | undefined;
  /** Something over the whole width under a row: a refused change, a reason. */
  under?: (row: Row) => ReactNode | null;
  /** In place of the rows where there are none. */
  empty?: ReactNode;
  /** Smaller letters for wide tables. */
  dense?: boolean;
};

/**
 * The product's one table. Sorts by its headers; becomes a list of blocks on a narrow screen and stays a table for those
 * who hear it; a table with an editable column is a grid that arrow keys move in.
 */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { label, columns, rows, rowId, texts, groups, leadColumn, tone, under, empty, dense = false } = props;
  const { table, sort, setSort } = useSortedTable(columns, rows, rowId, props);
  const id = useId();
  const cells = useCellGrid(id);
  const isGrid = columns.some((column) => column.edit);
  const grid = isGrid ? cells : null;
  const asCell = isGrid ? AS_GRID_CELL : AS_CELL;
  const sortable = columns.filter(isSortable);
  const sortedRows = table.getRowModel().rows;
  const parts = partsOf<Row, (typeof sortedRows)[number]>(sortedRows, groups);
  const lead = leadColumn?.(parts.flatMap(({ items }) => items.map(({ original }) => original)));
  const width = columns.length + (lead ? 1 : 0);
  const hasTotal = rows.length > 0 && columns.some((column) => column.total !== undefined);

  return (
    <>
      {sortable.length > 0 && <SortSelect columns={sortable} sort={sort} texts={texts} onSort={setSort} />}
      {lead?.above}
      <table
        {...(isGrid ? AS_GRID : AS_TABLE)}
        className={classNames(css.table, dense && css.dense, lead?.tableClass)}
        aria-label={label}
        id={id}
        onKeyDownCapture={grid?.onKeyDown}
      >
        <DataHead
          columns={columns}
          sort={sort}
          canSort={(id) => table.getColumn(id)?.getCanSort() ?? false}
          toggleSort={(id) => table.getColumn(id)?.toggleSorting()}
          lead={lead?.head}
        />
        {parts.map(({ groupId, items }) => (
          <tbody {...AS_ROWS} key={groupId}>
            {groupId !== null && (
              <SummaryRow
                className={css.group}
                columns={columns}
                isGrid={isGrid}
                lead={lead?.blank}
                cell={(column) => column.subtotal?.(groupId)}
              />
            )}
            {items.map(({ id: key, original }) => {
              const note = under?.(original);
              return (
                <Fragment key={key}>
                  <tr {...AS_ROW} data-row={key} data-tone={tone?.(original)}>
                    {lead?.cell(original)}
                    {columns.map((column, index) => (
                      <DataCell
                        key={column.id}
                        {...{ column, row: original, rowId: key, isFirst: index === 0, grid }}
                      />
                    ))}
                  </tr>
                  {note && (
                    <tr {...AS_ROW} className={css.under}>
                      <td {...asCell} colSpan={width}>
                        {note}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        ))}
        {rows.length === 0 && empty && (
          <tbody {...AS_ROWS}>
            <tr {...AS_ROW} className={css.under}>
              <td {...asCell} colSpan={width}>
                {empty}
              </td>
            </tr>
          </tbody>
        )}
        {hasTotal && (
          <tfoot {...AS_ROWS}>
            <SummaryRow
              columns={columns}
              isGrid={isGrid}
              lead={lead?.blank}
              cell={(column) => column.total}
            />
          </tfoot>
        )}
      </table>
    </>
  );
}

type SummaryProps<Row> = {
  columns: readonly DataColumn<Row>[];
  cell: (column: DataColumn<Row>) => ReactNode;
  isGrid: boolean;
  lead: ReactNode;
  className?: string | undefined;
};

/** A row that sums others up. */
const SummaryRow = <Row,>({ columns, cell, isGrid, lead, className }: SummaryProps<Row>) => (
  <tr {...AS_ROW} className={className}>
    {lead}
    {columns.map((column, index) => (
      <CellShell
        key={column.id}
        isHeader={index === 0}
        className={columnClass(column, index === 0)}
        label={column.header}
        inGrid={isGrid}
      >
        {cell(column)}
      </CellShell>
    ))}
  </tr>
);
