import type { MilestoneState } from '@painopiste/shared/milestones/milestone';

/** What a change of state is called. */
export type Transition = 'start' | 'plan' | 'finish' | 'reopen' | 'accept' | 'withdraw';

export function transitionOf(from: MilestoneState, to: MilestoneState): Transition {
  switch (to) {
    case 'accepted':
      return 'accept';
    case 'done':
      return from === 'accepted' ? 'withdraw' : 'finish';
    case 'in-progress':
      return from === 'done' ? 'reopen' : 'start';
    default:
      return 'plan';
  }
}
