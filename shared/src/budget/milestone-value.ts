import { hasItsEvidence, type Milestone } from '../milestones/milestone.ts';
import { type Cents, cents, ZERO_CENTS } from '../values/cents.ts';
import { type Month, monthOf } from '../values/month.ts';
import { scaleRounded } from '../values/ratio.ts';
import { splitByWeights } from './split-by-weights.ts';

/** A milestone with a baseline and the euros of its work area's budget that its weight stands for. */
export interface MilestoneValue {
  readonly milestone: Milestone;
  readonly value: Cents;
}

const CAP_BEFORE_ACCEPTED = 80;

/**
 * What is each milestone of one work area worth? BAC by weight over the milestones with a baseline, equal
 * where every weight is 0; the values add up to BAC to the cent. Milestones without a baseline are left out
 * (MODEL 12).
 */
export function computeMilestoneValues(bac: Cents, milestones: readonly Milestone[]): MilestoneValue[] {
  const inPlan = milestones.filter((milestone) => milestone.baselineOn !== null);
  if (inPlan.length === 0) return [];
  const weightless = inPlan.every((milestone) => milestone.weight === 0);
  const values = splitByWeights(
    bac,
    inPlan.map((milestone) => (weightless ? 1 : milestone.weight)),
  );
  return inPlan.map((milestone, i) => ({ milestone, value: values[i] ?? ZERO_CENTS }));
}

/** Has the milestone's baseline month ended by the end of month t, so that it counts in PV(t)? */
export const isDueBy = (milestone: Pick<Milestone, 'baselineOn'>, t: Month): boolean =>
  milestone.baselineOn !== null && monthOf(milestone.baselineOn) <= t;

const isAcceptedBy = (milestone: Milestone, t: Month): boolean =>
  milestone.state === 'accepted' &&
  milestone.acceptedOn !== null &&
  monthOf(milestone.acceptedOn) <= t &&
  hasItsEvidence(milestone);

/**
 * c(t): how much of a milestone is complete by the end of month t, in per cent, by its technique. Accepted
 * (by then, with its evidence where required) is 100; before that 0/100 gives 0, 50/50 gives 50 once begun,
 * percent gives what is reported but at most 80. Cancelled gives 0. What is known of the time before
 * acceptance is today's state.
 */
export function completionPercent(milestone: Milestone, t: Month): number {
  if (milestone.state === 'cancelled') return 0;
  if (isAcceptedBy(milestone, t)) return 100;
  switch (milestone.technique) {
    case 'fifty-fifty':
      return milestone.state === 'planned' ? 0 : 50;
    case 'percent':
      return Math.min(milestone.percent ?? 0, CAP_BEFORE_ACCEPTED);
    default:
      return 0;
  }
}

/** The part of EV(t) that one milestone has earned, in cents. */
export const earnedBy = ({ milestone, value }: MilestoneValue, t: Month): Cents =>
  cents(scaleRounded(value, completionPercent(milestone, t), 100));
