import type { Milestone } from '../milestones/milestone.ts';
import { type Cents, cents, sumCents, sumKnown, ZERO_CENTS } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import { compareRatios, ratioOf } from '../values/ratio.ts';
import { computeEarnedSchedule, type EarnedSchedule, NO_EARNED_SCHEDULE } from './earned-schedule.ts';
import { computeMilestoneValues, earnedBy, isDueBy } from './milestone-value.ts';
import { closedMonthInWindow, elapsedMonths, type Window } from './window.ts';

/** One work area: its budget, its actual cost (AC, cut at the last closed month) and its milestones. */
export interface EarnedValuePart {
  readonly bac: Cents | null;
  readonly actual: Cents | null;
  readonly milestones: readonly Milestone[];
}

/**
 * The earned value set at the last closed month t. Money in cents, indices as plain numbers; null = not
 * computable.
 */
export interface EarnedValue extends EarnedSchedule {
  /**
   * BAC and AC of the work areas that count: those with a budget, an actual and a milestone with a baseline.
   */
  readonly bac: Cents | null;
  readonly actual: Cents | null;
  /** PV(t) = BAC * sum of the weights whose baseline month has ended by t. */
  readonly plannedValue: Cents | null;
  /** EV(t) = BAC * sum of weight * completion. */
  readonly earnedValue: Cents | null;
  /** The value due by t of milestones that measure effort only: in neither PV nor EV. */
  readonly levelOfEffort: Cents | null;
  /** CV = EV - AC, SV = EV - PV, CPI = EV / AC, SPI = EV / PV: null while it is too early to tell. */
  readonly costVariance: Cents | null;
  readonly scheduleVariance: Cents | null;
  readonly costIndex: number | null;
  readonly scheduleIndex: number | null;
  /** TCPI = (BAC - EV) / (BAC - AC); null where no money is left. */
  readonly toCompleteIndex: number | null;
  /** Fewer than 3 milestones due, or PV(t) under 15 % of BAC. */
  readonly tooEarly: boolean;
  readonly milestonesDue: number;
  /** Work areas left out, for want of a budget, a closed month or a milestone with a baseline. */
  readonly missingParts: number;
}

const ENOUGH_DUE = 3;
const ENOUGH_PLANNED_BASIS_POINTS = 1_500;

type CountedPart = { readonly bac: Cents; readonly actual: Cents; readonly milestones: readonly Milestone[] };

const isCounted = (part: EarnedValuePart): part is CountedPart =>
  part.bac !== null && part.actual !== null && part.milestones.some((m) => m.baselineOn !== null);

/** What the indices are made of. */
interface Sums {
  readonly bac: Cents;
  readonly actual: Cents;
  readonly plannedValue: Cents;
  readonly earnedValue: Cents;
  readonly milestonesDue: number;
}

/**
 * The variances and indices of some sums; those that jump about early on are held back until it is late
 * enough.
 */
function indicesOf(sums: Sums) {
  const { bac, actual, plannedValue, earnedValue, milestonesDue } = sums;
  const enoughPlanned = bac > 0 && compareRatios(plannedValue, bac, ENOUGH_PLANNED_BASIS_POINTS, 10_000) >= 0;
  const tooEarly = milestonesDue < ENOUGH_DUE || !enoughPlanned;
  return {
    ...sums,
    costVariance: tooEarly ? null : cents(earnedValue - actual),
    scheduleVariance: tooEarly ? null : cents(earnedValue - plannedValue),
    costIndex: tooEarly ? null : ratioOf(earnedValue, actual),
    scheduleIndex: tooEarly ? null : ratioOf(earnedValue, plannedValue),
    toCompleteIndex: actual < bac ? (bac - earnedValue) / (bac - actual) : null,
    tooEarly,
  };
}

/**
 * How much of the plan has been earned by the last closed month? Parts are the work areas of one project or
 * line, with one window and one closing; their euros are added. A milestone counts in PV from the end of its
 * baseline month; a cancelled one keeps its weight in PV and earns nothing; one without a baseline is outside
 * until a decision. Source: CALCULATIONS, Milestones and earned value; MODEL 12.
 */
export function computeEarnedValue(
  parts: readonly EarnedValuePart[],
  window: Window,
  closedThrough: Month | null,
): EarnedValue {
  const t = closedMonthInWindow(window, closedThrough);
  const elapsed = elapsedMonths(window, closedThrough);
  const counted = parts.filter(isCounted);
  const missingParts = parts.length - counted.length;
  if (t === null || elapsed === null || counted.length === 0) return { ...NOTHING_EARNED, missingParts };

  const values = counted.flatMap((part) => computeMilestoneValues(part.bac, part.milestones));
  const measured = values.filter(({ milestone }) => milestone.technique !== 'level-of-effort');
  const effort = values.filter(({ milestone }) => milestone.technique === 'level-of-effort');
  const due = measured.filter(({ milestone }) => isDueBy(milestone, t));
  return {
    ...computeEarnedSchedule(measured, sumCents(measured.map((row) => earnedBy(row, t))), window, elapsed),
    ...indicesOf({
      bac: sumCents(counted.map((part) => part.bac)),
      actual: sumCents(counted.map((part) => part.actual)),
      plannedValue: sumCents(due.map(({ value }) => value)),
      earnedValue: sumCents(measured.map((row) => earnedBy(row, t))),
      milestonesDue: due.length,
    }),
    levelOfEffort: sumKnown(
      effort.filter(({ milestone }) => isDueBy(milestone, t)).map(({ value }) => value),
    ),
    missingParts,
  };
}

const NOTHING_EARNED: EarnedValue = {
  ...NO_EARNED_SCHEDULE,
  bac: null,
  actual: null,
  plannedValue: null,
  earnedValue: null,
  levelOfEffort: null,
  costVariance: null,
  scheduleVariance: null,
  costIndex: null,
  scheduleIndex: null,
  toCompleteIndex: null,
  tooEarly: true,
  milestonesDue: 0,
  missingParts: 0,
};

/**
 * The earned value of several projects or lines: each is computed at its own last closed month
 * (`computeEarnedValue`), then added. The earned schedule counts months of one window, so it is null for more
 * than one. Source: MODEL 8.
 */
export function addEarnedValues(values: readonly EarnedValue[]): EarnedValue {
  const known = values.filter((value) => value.earnedValue !== null);
  const [only] = known;
  const missingParts = values.reduce((sum, value) => sum + value.missingParts, 0);
  if (only === undefined) return { ...NOTHING_EARNED, missingParts };
  if (known.length === 1) return { ...only, missingParts };
  const total = (name: 'bac' | 'actual' | 'plannedValue' | 'earnedValue'): Cents =>
    sumCents(known.map((value) => value[name] ?? ZERO_CENTS));
  return {
    ...NO_EARNED_SCHEDULE,
    ...indicesOf({
      bac: total('bac'),
      actual: total('actual'),
      plannedValue: total('plannedValue'),
      earnedValue: total('earnedValue'),
      milestonesDue: known.reduce((sum, value) => sum + value.milestonesDue, 0),
    }),
    levelOfEffort: sumKnown(known.map((value) => value.levelOfEffort)),
    missingParts,
  };
}
