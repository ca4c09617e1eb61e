import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { DataColumn } from './data-column.ts';
import css from './data-table.module.css';
import { AS_CELL, AS_GRID_CELL, AS_ROW_HEADER } from './table-roles.ts';
import type { CellGrid } from './use-cell-grid.ts';

/** How a column looks in the head, in the body and in the total row alike. */
export function columnClass<Row>(column: DataColumn<Row>, isFirst: boolean): string {
  const narrow = column.narrow ?? (isFirst ? 'title' : 'figure');
  return classNames(
    column.align === 'end' && css.end,
    column.noWrap && css.noWrap,
    column.from && css[`from-${column.from}`],
    css[`narrow-${narrow}`],
  );
}

type CellShellProps = {
  children: ReactNode;
  isHeader: boolean;
  className: string;
  /** The column's header, shown over the figure when a row becomes a block. */
  label: string;
  inGrid: boolean;
};

/** A cell keeps its role by word: a table laid out as blocks would lose it otherwise. */
export const CellShell = ({ children, isHeader, className, label, inGrid, ...rest }: CellShellProps) =>
  isHeader ? (
    <th {...AS_ROW_HEADER} className={className} {...rest}>
      {children}
    </th>
  ) : (
    <td {...(inGrid ? AS_GRID_CELL : AS_CELL)} className={className} data-label={label} {...rest}>
      {children}
    </td>
  );

type Props<Row> = {
  column: DataColumn<Row>;
  row: Row;
  rowId: string;
  isFirst: boolean;
  /** Null in a table that only shows. */
  grid: CellGrid | null;
};

export function DataCell<Row>({ column, row, rowId, isFirst, grid }: Props<Row>) {
  const place = { rowId, columnId: column.id };
  const edit = grid && column.edit?.can(row) ? column.edit : null;
  const isOpen = grid !== null && edit !== null && grid.isOpen(place);
  const shell = {
    isHeader: isFirst,
    className: classNames(columnClass(column, isFirst), isOpen && css.editing, edit && css.canEdit),
    label: column.header,
    inGrid: grid !== null,
    'data-column': column.id,
    'data-edit': edit ? 'can' : undefined,
    tabIndex: grid ? -1 : undefined,
  } as const;
  if (!edit || !grid) return <CellShell {...shell}>{column.cell(row)}</CellShell>;
  if (isOpen) return <CellShell {...shell}>{edit.editor(row, grid.controlsOf(place))}</CellShell>;
  return (
    <CellShell {...shell}>
      <button type="button" className={css.editButton} onClick={() => grid.openCell(place)}>
        <span>{column.cell(row)}</span>
        <Icon name="pencil" />
        <VisuallyHidden>, {edit.label(row)}</VisuallyHidden>
      </button>
    </CellShell>
  );
}
