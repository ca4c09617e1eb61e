import { readAmount } from '../ledger/read-amount.ts';
import { MILESTONE_KINDS, type MilestoneKind } from '../milestones/milestone.ts';
import { dateFromParts, isCalendarDate, type CalendarDate } from '../values/calendar-date.ts';
import { cents, type Cents } from '../values/cents.ts';
import { isMonth, month, type Month, monthOf } from '../values/month.ts';
import { readPercent } from '../work-areas/work-area.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { folded, type PlanCell, trimmed } from './sheet.ts';

const DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const MONTH = /^(\d{1,2})[./-](\d{4})$/;
const LARGEST_EUROS = 90_000_000_000;

const isDay = (cell: PlanCell): cell is { readonly day: CalendarDate } =>
  typeof cell === 'object' && cell !== null && 'day' in cell;

/** Euros of a budget cell in cents, rounded to the cent where a formula gave more decimals; null for what is no amount. */
export function readEuros(cell: PlanCell): Cents | null {
  if (typeof cell === 'string') return readAmount(trimmed(cell));
  if (typeof cell !== 'number' || !Number.isFinite(cell) || Math.abs(cell) > LARGEST_EUROS) return null;
  return cents(Math.round(Number((cell * 100).toPrecision(15))));
}

/** A day from a date of the spreadsheet, `31.12.2024` or `2024-12-31`; null for what is none. */
export function readDay(cell: PlanCell): CalendarDate | null {
  if (isDay(cell)) return cell.day;
  if (typeof cell !== 'string') return null;
  const text = trimmed(cell).replaceAll(' ', '');
  if (isCalendarDate(text)) return text;
  const parts = DAY.exec(text);
  return parts ? dateFromParts(Number(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

/** A month from a header: `1/2024`, `01.2024`, `2024-01` or any date of that month; null for what is none. */
export function readMonth(cell: PlanCell): Month | null {
  const day = readDay(cell);
  if (day !== null) return monthOf(day);
  if (typeof cell !== 'string') return null;
  const text = trimmed(cell).replaceAll(' ', '');
  if (isMonth(text)) return month(text);
  const parts = MONTH.exec(text);
  const written = parts && `${parts[2] ?? ''}-${(parts[1] ?? '').padStart(2, '0')}`;
  return written && isMonth(written) ? written : null;
}

/** A share in basis points, from `60`, `33,33 %` or a number of at most two decimals; null for what is none. */
export function readShare(cell: PlanCell): number | null {
  if (typeof cell === 'string') return readPercent(cell);
  if (typeof cell !== 'number' || cell < 0 || cell > 100) return null;
  const points = Math.round(cell * 100);
  return Math.abs(points - cell * 100) < 1e-6 ? points : null;
}

/** Yes or no in any of the languages; null for what is neither. */
export function readYesNo(cell: PlanCell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return null;
  const words = Object.values(PLAN_WORDS);
  if (words.some(({ yes }) => yes === folded(cell)) || folded(cell) === 'x') return true;
  return words.some(({ no }) => no === folded(cell)) ? false : null;
}

/** A milestone's kind in any of the languages; null for what is none. */
export function readKind(cell: PlanCell): MilestoneKind | null {
  if (typeof cell !== 'string') return null;
  const words = Object.values(PLAN_WORDS);
  return (
    MILESTONE_KINDS.find((k) => k === folded(cell) || words.some((w) => w.kinds[k] === folded(cell))) ?? null
  );
}

/** A whole weight from 0 to 100 000, from a number or its text; null for what is none. */
export function readWeight(cell: PlanCell): number | null {
  const value = typeof cell === 'string' && /^\d{1,6}$/.test(trimmed(cell)) ? Number(trimmed(cell)) : cell;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000
    ? value
    : null;
}
