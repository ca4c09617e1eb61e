import { DomainError } from '../errors/domain-error.ts';
import { type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';
import { checkedLine, REFERENCE_MAX_LENGTH } from './checked-text.ts';
import { checkedBaseline, checkedWeight, type PlanBounds } from './edit-milestone.ts';
import type { Milestone } from './milestone.ts';

/** What a decision says of a milestone of an approved plan, as it is typed. */
export interface BaselineChange {
  readonly weight: number;
  /** Null takes a cancelled milestone out of the plan. */
  readonly baselineOn: string | null;
  readonly decidedOn: string;
  readonly reference: string;
}

/** A decision as a numbered baseline keeps it. */
export interface BaselineDecision {
  readonly decidedOn: CalendarDate;
  readonly reference: string;
}

/**
 * Changes weight and baseline of a milestone by a decision, after the plan's approval; also puts one into the plan that was
 * added later, and takes a cancelled one out of it. Returns the milestone in its next version and the decision. Throws a
 * DomainError: `milestone.plan-not-approved` (before that they change freely), `decision.reference-required`,
 * `milestone.decision-day` where the day is none or after today, `milestone.baseline-not-possible`,
 * `milestone.weight-not-possible`, `milestone.decision-changes-nothing`. Source: MODEL 12.
 */
export function decideBaseline(
  milestone: Milestone,
  change: BaselineChange,
  { today, ...bounds }: PlanBounds & { readonly today: CalendarDate },
): { readonly milestone: Milestone; readonly decision: BaselineDecision } {
  if (!bounds.planApproved) throw new DomainError('milestone.plan-not-approved');
  const { decidedOn } = change;
  if (!isCalendarDate(decidedOn) || decidedOn > today)
    throw new DomainError('milestone.decision-day', { today });
  const reference = checkedLine(change.reference, 'decision.reference-required', REFERENCE_MAX_LENGTH);
  const isOut = change.baselineOn === null && milestone.state === 'cancelled';
  const baselineOn = isOut ? null : checkedBaseline(change.baselineOn ?? '', bounds);
  const weight = checkedWeight(change.weight);
  if (baselineOn === milestone.baselineOn && weight === milestone.weight)
    throw new DomainError('milestone.decision-changes-nothing');
  return {
    milestone: { ...milestone, baselineOn, weight, version: milestone.version + 1 },
    decision: { decidedOn, reference },
  };
}
