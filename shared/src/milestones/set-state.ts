import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { hasItsEvidence, type Milestone, type MilestoneState } from './milestone.ts';

/** Where a milestone may go from each state. Cancelling is a decision's doing, not a click's (MODEL 12). */
const REACHABLE: Readonly<Record<MilestoneState, readonly MilestoneState[]>> = {
  planned: ['in-progress', 'done'],
  'in-progress': ['planned', 'done'],
  done: ['in-progress', 'accepted'],
  accepted: ['done'],
  cancelled: [],
};

/** The states that one can choose next, in the order to offer them. */
export const reachableStates = (from: MilestoneState): readonly MilestoneState[] => REACHABLE[from];

/**
 * Which right does a change of state need? Into acceptance and out of it that of accepting, all else that of
 * marking done (MODEL 14). Also for undoing such a change.
 */
export const actionForTransition = (
  from: MilestoneState,
  to: MilestoneState,
): 'milestone:set-done' | 'milestone:accept' =>
  from === 'accepted' || to === 'accepted' ? 'milestone:accept' : 'milestone:set-done';

export interface StateChange {
  readonly to: MilestoneState;
  /** The day on which it was done or accepted; today where not given. Not used for other states. */
  readonly on?: CalendarDate | null;
}

/** Who changes the state, and when. */
export interface StateChanger {
  readonly actorId: string;
  readonly today: CalendarDate;
}

function assertAcceptable(milestone: Milestone, actorId: string): void {
  if (!milestone.evidenceRequired) return;
  if (milestone.doneById === actorId) throw new DomainError('milestone.accepter-marked-done');
  if (!hasItsEvidence(milestone))
    throw new DomainError('milestone.evidence-missing', { ...milestone.evidenceState });
}

/**
 * Takes a milestone to another state: planned, in progress, done, accepted, and back step by step (done is
 * reopened to in progress, accepted to done). Returns it in its next version. Throws a DomainError:
 * `milestone.state-not-reachable`; `milestone.done-in-future`, `milestone.accepted-in-future` where the day
 * given is after today; and where evidence is required `milestone.accepter-marked-done`,
 * `milestone.evidence-missing`. Source: MODEL 12 and 14.
 */
export function setState(milestone: Milestone, change: StateChange, changer: StateChanger): Milestone {
  const { to } = change;
  const from = milestone.state;
  if (!REACHABLE[from].includes(to)) throw new DomainError('milestone.state-not-reachable', { from, to });
  const on = change.on ?? changer.today;
  const next: Milestone = { ...milestone, state: to, version: milestone.version + 1 };
  switch (to) {
    case 'accepted':
      if (on > changer.today) throw new DomainError('milestone.accepted-in-future', { acceptedOn: on });
      assertAcceptable(milestone, changer.actorId);
      return { ...next, acceptedOn: on, acceptedById: changer.actorId };
    case 'done':
      if (from === 'accepted') return { ...next, acceptedOn: null, acceptedById: null };
      if (on > changer.today) throw new DomainError('milestone.done-in-future', { doneOn: on });
      return { ...next, doneOn: on, doneById: changer.actorId };
    default:
      return { ...next, doneOn: null, doneById: null };
  }
}
