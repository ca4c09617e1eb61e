import type { MonthlySum } from '../budget/burn.ts';
import type { Window } from '../budget/window.ts';
import type { Milestone } from '../milestones/milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { type Cents, cents, euros } from '../values/cents.ts';
import { addMonths, lastDayOf, month, monthOf } from '../values/month.ts';
import { scaleRounded } from '../values/ratio.ts';
import { aMilestone } from './a-milestone.ts';

/**
 * The synthetic project of CALCULATIONS, Worked example: what it is made of. Its figures stand in the tests.
 */
export const WORKED_EXAMPLE_TODAY = calendarDate('2024-07-15');
export const WORKED_EXAMPLE_BAC = euros(2_400_000);
export const WORKED_EXAMPLE_WINDOW: Window = {
  start: calendarDate('2023-01-01'),
  end: calendarDate('2025-12-31'),
};
export const WORKED_EXAMPLE_CLOSED_THROUGH = month('2024-06');
export const WORKED_EXAMPLE_COMMITMENTS = euros(310_000);

const MONTHS = 36;
const RAMP_UP = 6;
const RAMP_DOWN_FROM = 32;

/** min(1, (m+1)/6), then (36-m)/5, in thirtieths so that the weights are whole. */
const planWeight = (m: number): number =>
  m < RAMP_DOWN_FROM ? Math.min(30, (m + 1) * (30 / RAMP_UP)) : (MONTHS - m) * 6;

/** Actual / plan by month, in per cent. */
const PERCENT_USED = [55, 60, 70, 72, 80, 78, 85, 90, 88, 82, 86, 91, 95, 90, 93, 96, 98, 97];

const WEIGHTS = Array.from({ length: MONTHS }, (_, m) => planWeight(m));
const TOTAL_WEIGHT = WEIGHTS.reduce((sum, weight) => sum + weight, 0);

/** Monthly cents whose running total is, every month, the exact share of BAC rounded to the cent. */
function monthlyShares(shares: readonly number[], whole: number): Cents[] {
  const gathered = shares.map((_, i) => shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0));
  const totals = gathered.map((share) => scaleRounded(WORKED_EXAMPLE_BAC, share, whole));
  return totals.map((total, i) => cents(total - (totals[i - 1] ?? 0)));
}

const PLANNED = monthlyShares(WEIGHTS, TOTAL_WEIGHT);
const ACTUAL = monthlyShares(
  PERCENT_USED.map((percent, i) => percent * (WEIGHTS[i] ?? 0)),
  TOTAL_WEIGHT * 100,
);

const monthNumber = (k: number) => addMonths(monthOf(WORKED_EXAMPLE_WINDOW.start), k - 1);

/** Plan and actual by month; the open commitments are expected in October 2024, inside the window. */
export const WORKED_EXAMPLE_MONTHLY: readonly MonthlySum[] = PLANNED.map((planned, i) => ({
  month: monthNumber(i + 1),
  planned,
  actual: ACTUAL[i] ?? null,
  committed: monthNumber(i + 1) === '2024-10' ? WORKED_EXAMPLE_COMMITMENTS : null,
}));

/**
 * Weight, baseline month and forecast (or accepted) month of each milestone, and its state at the status
 * month.
 */
const MILESTONES = [
  { weight: 5, baseline: 4, forecast: 4, state: 'accepted' },
  { weight: 10, baseline: 9, forecast: 10, state: 'accepted' },
  { weight: 15, baseline: 14, forecast: 17, state: 'accepted' },
  { weight: 15, baseline: 18, forecast: 21, state: 'in-progress' },
  { weight: 15, baseline: 23, forecast: 26, state: 'planned' },
  { weight: 20, baseline: 28, forecast: 31, state: 'planned' },
  { weight: 10, baseline: 33, forecast: 35, state: 'planned' },
  { weight: 10, baseline: 36, forecast: 36, state: 'planned' },
] as const;

/** The eight milestones, all 0/100; months are ends of month. The fourth is half done. */
export const WORKED_EXAMPLE_MILESTONES: readonly Milestone[] = MILESTONES.map((row, i) => {
  const forecastOn = lastDayOf(monthNumber(row.forecast));
  const ready = row.state === 'accepted' ? { doneOn: forecastOn, acceptedOn: forecastOn } : {};
  return aMilestone({
    id: `worked-example-milestone-${i + 1}`,
    workAreaId: 'worked-example-work-area',
    names: { fi: `Välitavoite ${i + 1}`, sv: `Delmål ${i + 1}`, en: `Milestone ${i + 1}` },
    weight: row.weight,
    state: row.state,
    baselineOn: lastDayOf(monthNumber(row.baseline)),
    forecastOn,
    moves: row.baseline === row.forecast ? 0 : 1,
    ...ready,
  });
});

/** The same milestones with the fourth counted at 50 %. */
export const WORKED_EXAMPLE_WITH_FOURTH_AT_HALF: readonly Milestone[] = WORKED_EXAMPLE_MILESTONES.map(
  (milestone, i) => (i === 3 ? { ...milestone, technique: 'fifty-fifty' } : milestone),
);
