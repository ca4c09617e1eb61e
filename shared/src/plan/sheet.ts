import type { CalendarDate } from '../values/calendar-date.ts';

/** What a cell of a spreadsheet holds, once a library or a CSV reader has opened the file. */
export type PlanCell = string | number | boolean | DayCell | BrokenCell | null;

/** A cell that the spreadsheet itself calls a date. */
export interface DayCell {
  readonly day: CalendarDate;
}

/** A formula that gave no value: `#DIV/0!`. */
export interface BrokenCell {
  readonly broken: string;
}

/** One sheet of a plan file. */
export interface PlanSheet {
  /** As it is called in the file. */
  readonly name: string;
  /** The number in the file of the first row of `rows`; 1 in a workbook. */
  readonly firstRow: number;
  readonly rows: readonly (readonly PlanCell[])[];
  /** Merged areas as the workbook names them, `A1:C1`. */
  readonly merged: readonly string[];
}

/** How a spreadsheet calls a column, from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell as its reader finds it: row of `rows` and column from 0 to `C14`. */
export const addressOf = (sheet: Pick<PlanSheet, 'firstRow'>, row: number, column: number): string =>
  `${columnLetters(column)}${sheet.firstRow + row}`;

/** Does a cell hold nothing? */
export const isBlank = (cell: PlanCell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');

/** A cell's text without the spaces around it, whatever kind of space; those inside become plain ones. */
export const trimmed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0\u202F\u2009\u2007]+/g, ' ')
    .trim();

/** A cell as its reader sees it, for the sentence about it. */
export function shown(cell: PlanCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.broken;
  return trimmed(String(cell)).slice(0, 100);
}

/** Words compare without case, space and the signs around them. */
export const folded = (text: string): string => trimmed(text).toLowerCase();
