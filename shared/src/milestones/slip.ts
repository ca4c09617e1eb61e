import { daysBetween } from '../values/calendar-date.ts';
import { type Fraction, fraction, ratioOf, sumFractions, toNumber } from '../values/ratio.ts';
import type { Milestone } from './milestone.ts';

/** What a slip is computed from. */
export type Slipping = Pick<Milestone, 'baselineOn' | 'forecastOn' | 'acceptedOn' | 'weight' | 'workAreaId'>;

/**
 * By how many calendar days does a milestone slip: (accepted date, else forecast) - baseline; negative when
 * early. Null without a baseline (outside slip until a decision, MODEL 12) or without either date.
 */
export function computeSlip(
  milestone: Pick<Milestone, 'baselineOn' | 'forecastOn' | 'acceptedOn'>,
): number | null {
  const reached = milestone.acceptedOn ?? milestone.forecastOn;
  return milestone.baselineOn === null || reached === null
    ? null
    : daysBetween(milestone.baselineOn, reached);
}

/** The slip of many milestones together, in calendar days; null where no milestone has a slip. */
export interface SlipSummary {
  readonly weighted: number | null;
  readonly median: number | null;
  readonly worst: number | null;
  /** The share (of 1) of these milestones that slip at all. */
  readonly shareLate: number | null;
  /** How many milestones the summary is made of: those with a baseline. */
  readonly counted: number;
}

/** The weighted slip of one work area's milestones as a fraction of days; null where none has a slip. */
function slipOfWorkArea(milestones: readonly Slipping[]): Fraction | null {
  const slipping = milestones.flatMap((milestone) => {
    const slip = computeSlip(milestone);
    return slip === null ? [] : [{ slip, weight: milestone.weight }];
  });
  if (slipping.length === 0) return null;
  const weightless = slipping.every(({ weight }) => weight === 0);
  const weights = slipping.map(({ weight }) => (weightless ? 1 : weight));
  const days = slipping.reduce((sum, { slip }, i) => sum + slip * (weights[i] ?? 0), 0);
  return fraction(
    days,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
}

/**
 * Sum of w * slip / sum of w over all milestones with a baseline, in days, exact so that a threshold can be
 * held against it. Weights add up to 1 inside each work area (equal where all are 0), so every work area
 * counts alike. Null where no milestone has a slip. Source: CALCULATIONS, weighted slip.
 */
export function computeWeightedSlip(milestones: readonly Slipping[]): Fraction | null {
  const areas = Map.groupBy(milestones, (milestone) => milestone.workAreaId);
  return meanSlip([...areas.values()].map(slipOfWorkArea).filter((slip) => slip !== null));
}

/** The weighted slip, in days, of work areas whose own slips these are: each counts alike. Null for none. */
export function meanSlip(slips: readonly Fraction[]): Fraction | null {
  if (slips.length === 0) return null;
  const { numerator, denominator } = sumFractions(slips);
  return fraction(numerator, denominator * BigInt(slips.length));
}

/**
 * How far has a plan slipped as a whole? Over all milestones with a baseline, cancelled ones too: cancelling
 * one does not improve the figure, only a decision with a new baseline does. Source: CALCULATIONS, weighted
 * slip.
 */
export function computeSlipSummary(milestones: readonly Slipping[]): SlipSummary {
  const slips = milestones
    .map(computeSlip)
    .filter((slip) => slip !== null)
    .sort((a, b) => a - b);
  const weighted = computeWeightedSlip(milestones);
  const lower = slips[Math.floor((slips.length - 1) / 2)];
  const upper = slips[Math.floor(slips.length / 2)];
  return {
    weighted: weighted === null ? null : toNumber(weighted),
    median: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
    worst: slips.at(-1) ?? null,
    shareLate: ratioOf(slips.filter((slip) => slip > 0).length, slips.length),
    counted: slips.length,
  };
}
