import type { ReactNode } from 'react';

export type Sort = { id: string; desc: boolean };

/** How an open editor leaves its cell. */
export type CellControls = {
  /** Shows the cell again and puts the keyboard back on it. */
  close: () => void;
  /** Shows the cell again and moves the keyboard to the next (1) or previous (-1) cell that can be edited. */
  moveOn: (by: 1 | -1) => void;
};

export type CellEdit<Row> = {
  can: (row: Row) => boolean;
  /** What opening does, heard after the cell's content: "muuta ennustetta". */
  label: (row: Row) => string;
  editor: (row: Row, controls: CellControls) => ReactNode;
};

export type DataColumn<Row> = {
  id: string;
  /** Words of the header, with the unit: "Rahoitus, €". */
  header: string;
  /** Drawn in place of the header's words, which are then only heard: the scale of a drawing. */
  headerDrawing?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell of the total row. */
  total?: ReactNode;
  /** Its cell in the row that opens a group, where the rows are grouped. */
  subtotal?: (groupId: string) => ReactNode;
  /** Numbers and dates stand right. */
  align?: 'end';
  /** Short words that read better on one line. */
  noWrap?: true;
  /** What the browser sorts by; null comes last both ways. */
  sortValue?: (row: Row) => string | number | null;
  /** Whether the header sorts; as a rule exactly when `sortValue` is there, with sorting by the server said here. */
  sortable?: boolean;
  firstDirection?: 'asc' | 'desc';
  /** Columns give way on tablets (`desk`) or on all but the widest screens (`wide`). Blocks of a narrow screen show them. */
  from?: 'desk' | 'wide';
  /** Its place when a row becomes a block at 320 px; by default the first is the title and the rest are figures. */
  narrow?: 'title' | 'aside' | 'wide' | 'figure' | 'last' | 'hidden';
  /** A CSS width; the rest share what is left. */
  width?: string;
  edit?: CellEdit<Row>;
};

/** Rows that stand together under a row of their own, which has the columns' `subtotal`. */
export type RowGroups<Row> = {
  /** In their order; those without rows are left out. */
  ids: readonly string[];
  of: (row: Row) => string;
};

/** A column before all others that is no figure: the boxes by which rows are chosen. Made of the rows in their order. */
export type LeadColumn<Row> = (rows: readonly Row[]) => {
  tableClass: string | undefined;
  /** What it says over the table, where the blocks of a narrow screen have no head. */
  above: ReactNode;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Its cell in a row that sums others up. */
  blank: ReactNode;
};

export const isSortable = <Row>(column: DataColumn<Row>): boolean =>
  column.sortable ?? column.sortValue !== undefined;
