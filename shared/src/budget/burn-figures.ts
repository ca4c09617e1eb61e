import { type Cents, cents, sumCents, sumKnown, ZERO_CENTS } from '../values/cents.ts';
import { type Month, monthOf } from '../values/month.ts';
import { ratioOf, scaleRounded } from '../values/ratio.ts';
import { monthlyInWindow, type MonthlySum } from './burn.ts';
import { closedMonthInWindow, elapsedMonths, type Window } from './window.ts';

/**
 * The burn figures of one funding line, cut at its last closed month (t). Money in cents, rates as shares of
 * 1. A figure that cannot be computed is null. Source: CALCULATIONS, Burn.
 */
export interface BurnFigures {
  /** t: the last closed month inside the window. */
  readonly closedThrough: Month | null;
  /** N: months that the window touches. */
  readonly months: number;
  /** AT: months of the window through t. */
  readonly elapsed: number | null;
  /** BAC: the current approved budget; null where the grant is not published. */
  readonly bac: Cents | null;
  /** AC: booked in closed months inside the window. */
  readonly actual: Cents | null;
  /** PL(t): cumulative monthly budget; null where there is no monthly plan. */
  readonly planned: Cents | null;
  /** The part of BAC that stands in no month of the plan: in BAC, not in PL. */
  readonly unscheduled: Cents | null;
  /** u = AC / BAC. */
  readonly useRate: number | null;
  /** tau = AT / N. */
  readonly timeRate: number | null;
  /** r = AC / PL(t); null where PL(t) is 0. */
  readonly planRelativeBurn: number | null;
  /** The mean of the last three closed months; null with fewer. */
  readonly monthlyBurn: Cents | null;
  /** OC: open commitments expected by the end of the window; null where none are recorded. */
  readonly openCommitments: Cents | null;
  /** Open commitments expected after the window: no grant pays them. */
  readonly commitmentsNotEligible: Cents | null;
  /** BAC - AC - OC; commitments that nobody has recorded deduct nothing. */
  readonly available: Cents | null;
  /** (BAC - AC) / (N - AT) a month; null when the window is over. */
  readonly neededBurn: Cents | null;
  /** (BAC - AC - OC) / (N - AT) a month; null also where no commitments are recorded. */
  readonly neededBurnWithCommitments: Cents | null;
}

const BURN_MONTHS = 3;

/** OC and what falls after the window, from open commitments by expected month. */
function openCommitments(monthly: readonly MonthlySum[], window: Window) {
  const inTime = monthly.filter((sum) => sum.month <= monthOf(window.end));
  const late = monthly.filter((sum) => sum.month > monthOf(window.end));
  return { eligible: sumKnown(inTime.map((s) => s.committed)), late: sumKnown(late.map((s) => s.committed)) };
}

/**
 * How does one funding line stand? `bac` is null where the grant is unknown. With no closed month inside the
 * window everything but BAC, N and the unscheduled part is null. Several lines: `computeScopeFigures`.
 */
export function computeBurnFigures(
  monthly: readonly MonthlySum[],
  window: Window,
  closedThrough: Month | null,
  bac: Cents | null,
): BurnFigures {
  const sums = monthlyInWindow(monthly, window);
  const elapsed = elapsedMonths(window, closedThrough);
  const plannedTotal = sumKnown(sums.map((sum) => sum.planned));
  const known = {
    closedThrough: closedMonthInWindow(window, closedThrough),
    months: sums.length,
    elapsed,
    bac,
    unscheduled: bac === null ? null : cents(bac - (plannedTotal ?? 0)),
  };
  if (elapsed === null) return { ...NO_CLOSED_MONTH, ...known };

  const closed = sums.slice(0, elapsed);
  const actual = sumCents(closed.map((sum) => sum.actual ?? ZERO_CENTS));
  const planned = plannedTotal === null ? null : sumCents(closed.map((sum) => sum.planned ?? ZERO_CENTS));
  const recent = sumCents(closed.slice(-BURN_MONTHS).map((sum) => sum.actual ?? ZERO_CENTS));
  const { eligible, late } = openCommitments(monthly, window);
  const left = bac === null ? null : cents(bac - actual);
  const monthsLeft = sums.length - elapsed;
  const spread = (amount: Cents | null): Cents | null =>
    amount === null || monthsLeft === 0 ? null : cents(scaleRounded(amount, 1, monthsLeft));
  return {
    ...known,
    actual,
    planned,
    useRate: ratioOf(actual, bac),
    timeRate: ratioOf(elapsed, sums.length),
    planRelativeBurn: ratioOf(actual, planned),
    monthlyBurn: elapsed < BURN_MONTHS ? null : cents(scaleRounded(recent, 1, BURN_MONTHS)),
    openCommitments: eligible,
    commitmentsNotEligible: late,
    available: left === null ? null : cents(left - (eligible ?? 0)),
    neededBurn: spread(left),
    neededBurnWithCommitments: spread(left === null || eligible === null ? null : cents(left - eligible)),
  };
}

const NO_CLOSED_MONTH = {
  actual: null,
  planned: null,
  useRate: null,
  timeRate: null,
  planRelativeBurn: null,
  monthlyBurn: null,
  openCommitments: null,
  commitmentsNotEligible: null,
  available: null,
  neededBurn: null,
  neededBurnWithCommitments: null,
};
