import type { MonthlySum } from '../budget/burn.ts';
import type { BurnLine } from '../budget/burn-line.ts';
import { DEFAULT_BANDS } from '../budget/signal.ts';
import { monthsOfWindow, type Window } from '../budget/window.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { type Cents, cents, euros } from '../values/cents.ts';
import { month, monthOf, addMonths } from '../values/month.ts';

/** A window by its first and last day. */
export const aWindow = (start: string, end: string): Window => ({
  start: calendarDate(start),
  end: calendarDate(end),
});

const toCents = (value: number | null): Cents | null => (value === null ? null : cents(value));

/** Monthly sums from `start` on, from cents planned and booked; what is left out is absent. */
export function monthlySums(
  start: string,
  rows: readonly { planned?: number | null; actual?: number | null; committed?: number | null }[],
): MonthlySum[] {
  return rows.map((row, i) => ({
    month: addMonths(month(start), i),
    planned: toCents(row.planned ?? null),
    actual: toCents(row.actual ?? null),
    committed: toCents(row.committed ?? null),
  }));
}

/** A line of 12 000 EUR over the year 2024, 1 000 EUR planned a month, nothing booked, no month closed. */
export function aBurnLine(wanted: Partial<BurnLine> = {}): BurnLine {
  const window = wanted.window ?? aWindow('2024-01-01', '2024-12-31');
  const planned = monthsOfWindow(window).map(() => ({ planned: 100_000 }));
  return {
    lineId: 'line-1',
    projectId: 'project-1',
    window,
    closedThrough: null,
    bac: euros(12_000),
    basis: 'exact',
    bands: DEFAULT_BANDS,
    monthly: monthlySums(monthOf(window.start), planned),
    ...wanted,
  };
}
