import { PLAN_COLUMNS, PLAN_SHEETS, PLAN_WORDS, type PlanColumn, type PlanSheetKind } from './plan-words.ts';
import type { PlanIssue, PlanIssueCode } from './plan-issue.ts';
import type { PlanPlace } from './plan.ts';
import { addressOf, folded, isBlank, type PlanCell, type PlanSheet, shown } from './sheet.ts';

/** A header that has no fixed meaning: a focus area or a month, perhaps. */
export interface OtherHeader {
  readonly column: number;
  readonly cell: PlanCell;
  readonly place: PlanPlace;
}

/** One row below the headers. */
export interface PlanRow {
  /** The row's first cell. */
  readonly place: PlanPlace;
  /** The cell in a column, and where it stands; blank where the file has no such column. */
  readonly cell: (column: PlanColumn) => PlanCell;
  readonly cellAt: (column: number) => PlanCell;
  readonly placeOf: (column: PlanColumn | number) => PlanPlace;
}

/** A sheet as a table: its headers found, its blank rows left out. */
export interface PlanTable {
  readonly kind: PlanSheetKind;
  readonly sheet: PlanSheet;
  readonly columns: ReadonlyMap<PlanColumn, number>;
  readonly others: readonly OtherHeader[];
  readonly rows: readonly PlanRow[];
  readonly issues: readonly PlanIssue[];
}

/** Which sheet of a plan goes by this name, in any language; null for another one (instructions). */
export const kindOfName = (name: string): PlanSheetKind | null =>
  PLAN_SHEETS.find((kind) =>
    Object.values(PLAN_WORDS).some((words) => folded(words.sheets[kind]) === folded(name)),
  ) ?? null;

/** Which column of a sheet has this header, in any language; null for another one. */
export function columnOf(kind: PlanSheetKind, cell: PlanCell): PlanColumn | null {
  if (typeof cell !== 'string') return null;
  const columns: readonly PlanColumn[] = PLAN_COLUMNS[kind];
  const isIt = (c: PlanColumn) =>
    Object.values(PLAN_WORDS).some((w) => folded(w.columns[c]) === folded(cell));
  return columns.find(isIt) ?? null;
}

/** An issue at a place, with what stands there and what would be right. */
export const issueAt = (
  place: PlanPlace,
  code: PlanIssueCode,
  cell: PlanCell = null,
  right = '',
): PlanIssue => ({ ...place, code, value: shown(cell), right });

const NEEDED: Readonly<Record<PlanSheetKind, readonly PlanColumn[]>> = {
  'work-areas': ['name-fi'],
  milestones: ['work-area', 'name-fi', 'baseline'],
  budget: ['work-area', 'category'],
};

/** Finds the headers of a sheet in its first row, and what is wrong with them. */
export function readTable(kind: PlanSheetKind, sheet: PlanSheet): PlanTable {
  const [headers = [], ...below] = sheet.rows;
  const issues: PlanIssue[] = [];
  const columns = new Map<PlanColumn, number>();
  const others: OtherHeader[] = [];
  const place = (row: number, column: number): PlanPlace => ({
    sheet: sheet.name,
    cell: addressOf(sheet, row, column),
  });
  for (const [column, cell] of headers.entries()) {
    if (isBlank(cell)) continue;
    const found = columnOf(kind, cell);
    if (found === null) others.push({ column, cell, place: place(0, column) });
    else if (columns.has(found)) issues.push(issueAt(place(0, column), 'header-twice', cell));
    else columns.set(found, column);
  }
  const isHeader = new RegExp(`^[A-Z]+${sheet.firstRow}:`);
  for (const area of sheet.merged.filter((each) => isHeader.test(each))) {
    issues.push({ sheet: sheet.name, cell: area, code: 'header-merged', value: '', right: '' });
  }
  for (const column of NEEDED[kind].filter((each) => !columns.has(each)))
    issues.push(issueAt(place(0, 0), 'header-missing', null, column));
  const rows = below.flatMap((cells, index) => {
    if (cells.every((cell) => isBlank(cell))) return [];
    const cellAt = (column: number): PlanCell => cells[column] ?? null;
    const at = (column: PlanColumn | number) =>
      typeof column === 'number' ? column : (columns.get(column) ?? 0);
    return {
      place: place(index + 1, 0),
      cellAt,
      cell: (column: PlanColumn) => (columns.has(column) ? cellAt(at(column)) : null),
      placeOf: (column: PlanColumn | number) => place(index + 1, at(column)),
    };
  });
  const broken = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && cell !== null && 'broken' in cell
        ? [issueAt(place(row, column), 'formula-error', cell)]
        : [],
    ),
  );
  return { kind, sheet, columns, others, rows, issues: [...issues, ...broken] };
}
