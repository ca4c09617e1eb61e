import { DomainError } from '../errors/domain-error.ts';
import { checkedReason } from './checked-text.ts';
import type { Milestone } from './milestone.ts';

/** A milestone that was cancelled or brought back, and why. */
export interface Cancellation {
  readonly milestone: Milestone;
  readonly reason: string;
}

/**
 * Cancels a milestone for a reason. It keeps its weight and its baseline, so PV still counts it and EV does not, until a
 * decision takes it out of the plan. Throws a DomainError: `milestone.already-accepted`, `milestone.state-not-reachable`
 * where it is cancelled already, `text.reason-required`, `text.too-long`, `text.not-plain`. Source: MODEL 12.
 */
export function cancelMilestone(milestone: Milestone, reason: string): Cancellation {
  if (milestone.state === 'accepted') throw new DomainError('milestone.already-accepted');
  if (milestone.state === 'cancelled')
    throw new DomainError('milestone.state-not-reachable', { from: 'cancelled', to: 'cancelled' });
  return {
    milestone: { ...milestone, state: 'cancelled', version: milestone.version + 1 },
    reason: checkedReason(reason),
  };
}

/**
 * Brings a cancelled milestone back for a reason: done where it had been done, else planned. Throws as
 * `cancelMilestone`.
 */
export function bringBack(milestone: Milestone, reason: string): Cancellation {
  const to = milestone.doneOn === null ? 'planned' : 'done';
  if (milestone.state !== 'cancelled')
    throw new DomainError('milestone.state-not-reachable', { from: milestone.state, to });
  return {
    milestone: { ...milestone, state: to, version: milestone.version + 1 },
    reason: checkedReason(reason),
  };
}
