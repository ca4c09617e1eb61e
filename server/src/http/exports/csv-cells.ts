import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { ExportLocale } from './export-query.ts';

/** A cell of an export, whatever the format of the file: text, absent, euros, a number with so many decimals, a day. */
export type Cell =
  | string
  | null
  | { readonly cents: Cents }
  | { readonly number: number; readonly decimals: number }
  | { readonly day: CalendarDate };

export const moneyCell = (amount: Cents | null): Cell => (amount === null ? null : { cents: amount });

export const numberCell = (value: number | null, decimals = 0): Cell =>
  value === null ? null : { number: value, decimals };

export const dayCell = (day: CalendarDate | null): Cell => (day === null ? null : { day });

/** How cells are parted and numbers written: for a Finnish Excel, or with `?locale=en`. */
export interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
}

export const styleOf = (locale: ExportLocale): CsvStyle =>
  locale === 'en' ? { delimiter: ',', decimal: '.' } : { delimiter: ';', decimal: ',' };

/** Spreadsheets take text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** Euros with two decimals and a point, ASCII minus, no thousands marks. */
export function eurosOf(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A number with at most so many decimals, with a point. */
export const plainNumber = (value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals)));

/** The cell as it stands in a CSV file: text is neutralised, a number is written as it is, absent is empty. */
export function cellText(cell: Cell, { decimal }: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return looksLikeFormula(cell) ? `'${cell}` : cell;
  if ('day' in cell) return cell.day;
  const text = 'cents' in cell ? eurosOf(cell.cents) : plainNumber(cell.number, cell.decimals);
  return text.replace('.', decimal);
}
