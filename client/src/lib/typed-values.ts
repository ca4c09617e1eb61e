import { parseDateInput } from './format/parse-date-input.ts';
import { parseAmountInput } from './format/parse-amount-input.ts';
import { parseNumberInput } from './format/parse-number-input.ts';
import type { Formats } from './format/formats.ts';
import type { CalendarDate, Cents } from './values.ts';

// What is typed in a form and what a procedure takes. What cannot be read is handed on as it is, so that the schema says why.

/** A day, or what was typed instead of one. */
export const dayOf = (typed: string): string => parseDateInput(typed) ?? typed.trim();

/** A day; null where nothing is typed. */
export const dayOrNull = (typed: string): string | null => (typed.trim() === '' ? null : dayOf(typed));

/** Cents; NaN where it is no amount. */
export const centsOf = (typed: string, { locale }: Formats): number =>
  parseAmountInput(typed, locale) ?? Number.NaN;

/** A whole number, below zero too, so that the answer can say why not; NaN where it is none. */
export const wholeOf = (typed: string): number =>
  /^[-−]?\d{1,9}$/.test(typed.trim()) ? Number(typed.replace('−', '-')) : Number.NaN;

/** Basis points of a percentage with two decimals at most; NaN where it is none. */
export function basisPointsOf(typed: string, { locale }: Formats): number {
  const points = (parseNumberInput(typed, locale) ?? Number.NaN) * 100;
  return Math.abs(points - Math.round(points)) < 1e-6 ? Math.round(points) : Number.NaN;
}

/** A day as it is typed; nothing where there is none. */
export const typedDay = (day: CalendarDate | null, formats: Formats): string =>
  day === null ? '' : formats.typedDate(day);

/** An amount as it is typed, cents only where there are some. */
export const typedCents = (amount: Cents | null, { locale }: Formats): string =>
  amount === null ? '' : decimal(amount / 100, amount % 100 === 0 ? 0 : 2, locale);

/** Basis points as a typed percentage. */
export const typedBasisPoints = (points: number | null, { locale }: Formats): string =>
  points === null ? '' : decimal(points / 100, points % 100 === 0 ? 0 : 2, locale);

const decimal = (value: number, digits: number, locale: Formats['locale']): string => {
  const text = value.toFixed(digits);
  return locale === 'en' ? text : text.replace('.', ',');
};
