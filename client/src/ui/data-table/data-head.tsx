import type { ReactNode } from 'react';
import type { DataColumn, Sort } from './data-column.ts';
import { columnClass } from './data-cell.tsx';
import css from './data-table.module.css';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { AS_COLUMN_HEADER, AS_ROW, AS_ROWS } from './table-roles.ts';

type Props<Row> = {
  columns: readonly DataColumn<Row>[];
  sort: Sort | null;
  canSort: (columnId: string) => boolean;
  toggleSort: (columnId: string) => void;
  lead?: ReactNode;
};

const ARIA_SORT = { true: 'descending', false: 'ascending' } as const;
const MARK = { true: '↓', false: '↑' } as const;

const HeaderWords = <Row,>({ column: { header, headerDrawing } }: { column: DataColumn<Row> }) =>
  headerDrawing ? (
    <>
      <VisuallyHidden>{header}</VisuallyHidden>
      {headerDrawing}
    </>
  ) : (
    header
  );

export function DataHead<Row>({ columns, sort, canSort, toggleSort, lead }: Props<Row>) {
  return (
    <thead {...AS_ROWS}>
      <tr {...AS_ROW}>
        {lead}
        {columns.map((column, index) => {
          const direction = sort?.id === column.id ? (`${sort.desc}` as const) : null;
          return (
            <th
              key={column.id}
              {...AS_COLUMN_HEADER}
              className={columnClass(column, index === 0)}
              style={{ width: column.width }}
              aria-sort={direction ? ARIA_SORT[direction] : undefined}
            >
              {canSort(column.id) ? (
                <button type="button" className={css.sortButton} onClick={() => toggleSort(column.id)}>
                  {column.header}
                  {direction && <span aria-hidden="true">{MARK[direction]}</span>}
                </button>
              ) : (
                <HeaderWords column={column} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
