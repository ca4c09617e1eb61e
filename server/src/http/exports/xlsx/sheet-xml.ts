import { type Cell, eurosOf, looksLikeFormula, plainNumber } from '../csv-cells.ts';
import { STYLE } from './workbook-xml.ts';

/** More than this Excel calls damaged. */
const LONGEST_TEXT = 32_767;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, which believes that 1900 was a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

// XML knows no control characters but these three, and no halves of a surrogate pair.
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** A, B, … Z, AA, …: the name of a column by its index. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

const number = (at: string, value: string, style: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

const text = (at: string, value: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  // Text is never calculated; the mark keeps it text where somebody edits the cell.
  if (typeof cell === 'string') return text(at, cell, looksLikeFormula(cell) ? STYLE.quoted : STYLE.plain);
  if ('day' in cell) return number(at, String((Date.parse(cell.day) - FIRST_DAY) / DAY_MS), STYLE.day);
  if ('cents' in cell) return number(at, eurosOf(cell.cents), STYLE.money);
  return number(at, plainNumber(cell.number, cell.decimals), STYLE.plain);
}

const rowOf = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`;

/** The row of the sheet with this number (the first is 1). */
export const rowXml = (row: number, cells: readonly Cell[]): string =>
  rowOf(
    row,
    cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`)),
  );

/** What stands before the rows: a header that stays in view, columns of a readable width. */
export const sheetStart = (columns: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols><sheetData>${rowOf(
    1,
    columns.map((name, index) => text(`${columnName(index)}1`, name, STYLE.header)),
  )}`;

export const SHEET_END = '</sheetData></worksheet>';
