import { type Cents, cents, sumCents, sumKnown, ZERO_CENTS } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import { scaleRounded } from '../values/ratio.ts';
import { elapsedMonths, monthsOfWindow, type Window } from './window.ts';

/** What a scope planned, booked and has on order in one month. Null: nothing is known, which is not zero. */
export interface MonthlySum {
  readonly month: Month;
  readonly planned: Cents | null;
  /** Ledger entries by posting month. */
  readonly actual: Cents | null;
  /** Open commitments (ordered, not invoiced) in the month in which they are expected. */
  readonly committed: Cents | null;
}

/** Is a month's bookkeeping closed? `partial`: closed for some lines of a scope, open for others. */
export type Closing = 'closed' | 'partial' | 'open';

/** One month of the burn chart. Money in cents; cumulative sums run from the start of the window. */
export interface BurnPoint extends MonthlySum {
  readonly closing: Closing;
  /** PL: the plan up to and including this month; null where the scope has no monthly plan. */
  readonly plannedCumulative: Cents | null;
  /** AC up to and including this month; null after the last closed month, so that the line stops there. */
  readonly actualCumulative: Cents | null;
  /**
   * The hatched part: everything booked by this month, in open months through the last one with a booking;
   * else null.
   */
  readonly actualOpen: Cents | null;
  /**
   * The even pace to BAC at the window's end. A reference only, never in a status; null where BAC is unknown.
   */
  readonly straightLine: Cents | null;
}

/** Adds sums of the same month up; a month that is not there has none. */
export function sumByMonth(monthly: readonly MonthlySum[]): ReadonlyMap<Month, MonthlySum> {
  const byMonth = new Map<Month, MonthlySum>();
  for (const sum of monthly) {
    const old = byMonth.get(sum.month);
    byMonth.set(sum.month, old === undefined ? sum : addMonthlySums(old, sum));
  }
  return byMonth;
}

const addMonthlySums = (a: MonthlySum, b: MonthlySum): MonthlySum => ({
  month: a.month,
  planned: sumKnown([a.planned, b.planned]),
  actual: sumKnown([a.actual, b.actual]),
  committed: sumKnown([a.committed, b.committed]),
});

const nothingIn = (month: Month): MonthlySum => ({ month, planned: null, actual: null, committed: null });

/** The sums of the months that the window touches, in order; a month without any is all null. */
export function monthlyInWindow(monthly: readonly MonthlySum[], window: Window): MonthlySum[] {
  const byMonth = sumByMonth(monthly);
  return monthsOfWindow(window).map((month) => byMonth.get(month) ?? nothingIn(month));
}

/** Running totals: how much has gathered by each place of the list. Absent values add nothing. */
export function runningTotals(values: readonly (Cents | null)[]): Cents[] {
  let total = ZERO_CENTS;
  return values.map((value) => (total = sumCents([total, value ?? ZERO_CENTS])));
}

/**
 * How has one funding line burned, month by month over its window? A point for every month of the window;
 * sums outside the window are left out. The actual is solid through the last closed month and apart after it.
 * Several lines: `computeScopeBurn`. Source: CALCULATIONS, Burn; MODEL 7.
 */
export function computeBurn(
  monthly: readonly MonthlySum[],
  window: Window,
  closedThrough: Month | null,
  bac: Cents | null,
): BurnPoint[] {
  const sums = monthlyInWindow(monthly, window);
  const closedCount = elapsedMonths(window, closedThrough) ?? 0;
  const bookedCount = sums.findLastIndex((sum) => sum.actual !== null) + 1;
  const hasPlan = sums.some((sum) => sum.planned !== null);
  const planned = runningTotals(sums.map((sum) => sum.planned));
  const actual = runningTotals(sums.map((sum) => sum.actual));
  return sums.map((sum, i) => ({
    ...sum,
    closing: i < closedCount ? 'closed' : 'open',
    plannedCumulative: hasPlan ? (planned[i] ?? null) : null,
    actualCumulative: i < closedCount ? (actual[i] ?? null) : null,
    actualOpen: i >= closedCount && i < bookedCount ? (actual[i] ?? null) : null,
    straightLine: bac === null ? null : cents(scaleRounded(bac, i + 1, sums.length)),
  }));
}
