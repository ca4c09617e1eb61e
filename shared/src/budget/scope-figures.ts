import { type Cents, sumKnown } from '../values/cents.ts';
import { ratioOf, toNumber } from '../values/ratio.ts';
import { type BurnFigures, computeBurnFigures } from './burn-figures.ts';
import type { BurnLine } from './burn-line.ts';
import { computeFreshness, type Freshness } from './freshness.ts';
import { computeMoneySignal, DEFAULT_BANDS, type MoneySignal, type SignalBands } from './signal.ts';
import { computeMeanTimeRate } from './time-rate.ts';

/** Two sums over the same lines, cut alike: what a rate was made of. Null where no line has both. */
export interface RateInputs {
  readonly numerator: Cents | null;
  readonly denominator: Cents | null;
}

/**
 * The burn figures of several funding lines. Money in cents, rates as shares of 1; null where not computable.
 */
export interface ScopeFigures extends Omit<BurnFigures, 'closedThrough' | 'months' | 'elapsed'> {
  readonly freshness: Freshness | null;
  /** AC and BAC of the lines whose both are known: what u is made of. */
  readonly useRateInputs: RateInputs;
  /** AC and PL(t) of the lines that have a plan and a closed month: what r is made of. */
  readonly planRelativeInputs: RateInputs;
  readonly signal: MoneySignal | null;
  readonly lines: number;
  /** Lines and projects with no closed month: in BAC, in no other figure. */
  readonly missingLines: number;
  readonly missingProjects: number;
  readonly projects: number;
  /** Lines with closed months but no monthly plan: in AC, not in r. */
  readonly linesWithoutPlan: number;
  /** Lines whose grant is not published: in AC and r, not in BAC, u, available or needed burn. */
  readonly unknownGrants: number;
  /** Lines whose grant is an estimate: the scope's BAC is one then, too. */
  readonly estimatedGrants: number;
}

/** A funding line with its own figures. */
export interface LineFigures {
  readonly line: BurnLine;
  readonly figures: BurnFigures;
}

/** The figures of each funding line by itself, cut at its own last closed month. */
export const computeLineFigures = (lines: readonly BurnLine[]): LineFigures[] =>
  lines.map((line) => ({
    line,
    figures: computeBurnFigures(line.monthly, line.window, line.closedThrough, line.bac),
  }));

/** The sums over the lines for which both are known, so that a rate's two sides are cut alike. */
function rateInputs(rows: readonly LineFigures[], denominator: 'bac' | 'planned'): RateInputs {
  const both = rows.filter(({ figures }) => figures.actual !== null && figures[denominator] !== null);
  return {
    numerator: sumKnown(both.map(({ figures }) => figures.actual)),
    denominator: sumKnown(both.map(({ figures }) => figures[denominator])),
  };
}

const isOpen = ({ figures }: LineFigures): boolean =>
  figures.elapsed !== null && figures.elapsed < figures.months;

/** The strictest bands among the lines: a scope is not judged more kindly than any of its parts. */
const strictestBands = (lines: readonly BurnLine[]): SignalBands =>
  lines.length === 0
    ? DEFAULT_BANDS
    : {
        amberBasisPoints: Math.min(...lines.map((line) => line.bands.amberBasisPoints)),
        redBasisPoints: Math.min(...lines.map((line) => line.bands.redBasisPoints)),
        quietBasisPoints: Math.min(...lines.map((line) => line.bands.quietBasisPoints)),
      };

/**
 * How does a scope of several funding lines or projects stand? Every line is computed at its own last closed
 * month and the lines are added: r = sum of AC / sum of PL, tau = mean weighted by BAC, needed burn = sum
 * over the lines still running. The monthly burn is that of the same running lines, and null while one of
 * them has under three closed months. The signal uses the strictest bands among the lines. For one line the
 * figures equal `computeBurnFigures`. `all` are the figures of these lines, for who has them already. Source: MODEL 8,
 * CALCULATIONS.
 */
export function computeScopeFigures(
  lines: readonly BurnLine[],
  all: readonly LineFigures[] = computeLineFigures(lines),
): ScopeFigures {
  const rows = all.filter(({ figures }) => figures.elapsed !== null);
  const sum = (of: readonly LineFigures[], name: MoneyFigure): Cents | null =>
    sumKnown(of.map(({ figures }) => figures[name]));
  const open = rows.filter(isOpen);
  const running = open.length > 0 ? open : rows;
  const paceKnown = running.every(({ figures }) => figures.monthlyBurn !== null);
  const useRateInputs = rateInputs(rows, 'bac');
  const planRelativeInputs = rateInputs(rows, 'planned');
  const timeRate = computeMeanTimeRate(rows.map(({ figures }) => figures));
  const projectsWithFigures = new Set(rows.map(({ line }) => line.projectId));
  const projects = new Set(lines.map((line) => line.projectId));
  return {
    freshness: computeFreshness(lines),
    bac: sum(all, 'bac'),
    unscheduled: sum(all, 'unscheduled'),
    actual: sum(rows, 'actual'),
    planned: sum(rows, 'planned'),
    useRate: ratioOf(useRateInputs.numerator, useRateInputs.denominator),
    useRateInputs,
    timeRate: timeRate === null ? null : toNumber(timeRate),
    planRelativeBurn: ratioOf(planRelativeInputs.numerator, planRelativeInputs.denominator),
    planRelativeInputs,
    signal: computeMoneySignal(
      {
        actual: planRelativeInputs.numerator,
        planned: planRelativeInputs.denominator,
        elapsed: timeRate?.numerator ?? null,
        months: timeRate?.denominator ?? 1,
      },
      strictestBands(lines),
    ),
    monthlyBurn: paceKnown ? sum(running, 'monthlyBurn') : null,
    openCommitments: sum(rows, 'openCommitments'),
    commitmentsNotEligible: sum(rows, 'commitmentsNotEligible'),
    available: sum(rows, 'available'),
    neededBurn: sum(open, 'neededBurn'),
    neededBurnWithCommitments: sum(open, 'neededBurnWithCommitments'),
    lines: lines.length,
    missingLines: all.length - rows.length,
    projects: projects.size,
    missingProjects: projects.size - projectsWithFigures.size,
    linesWithoutPlan: rows.filter(({ figures }) => figures.planned === null).length,
    unknownGrants: lines.filter((line) => line.bac === null).length,
    estimatedGrants: lines.filter((line) => line.basis === 'estimate').length,
  };
}

type MoneyFigure = {
  [Name in keyof BurnFigures]: BurnFigures[Name] extends Cents | null ? Name : never;
}[keyof BurnFigures];
