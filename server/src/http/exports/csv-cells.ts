import type { Cents } from '@painopiste/shared/values/cents';
import type { ExportLocale } from './export-query.ts';

/** A cell of an export: text is neutralised, a number is written as it is, absent is empty. */
export type Cell = string | null | { readonly number: string };

/** How cells are parted and numbers written: for a Finnish Excel, or with `?locale=en`. */
export interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
}

export const styleOf = (locale: ExportLocale): CsvStyle =>
  locale === 'en' ? { delimiter: ',', decimal: '.' } : { delimiter: ';', decimal: ',' };

/** Euros with two decimals, ASCII minus, no thousands marks; null is absent. */
export function moneyCell(amount: Cents | null, { decimal }: CsvStyle): Cell {
  if (amount === null) return null;
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return { number: `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}${decimal}${digits.slice(-2)}` };
}

/** A number with at most so many decimals; null is absent. */
export function numberCell(value: number | null, { decimal }: CsvStyle, decimals = 0): Cell {
  if (value === null) return null;
  const text = String(Number(value.toFixed(decimals)));
  return { number: text.replace('.', decimal) };
}

/** Spreadsheets take text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The cell as it stands in the file. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.number;
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
