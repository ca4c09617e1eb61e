import { MILESTONE_STATES } from '@painopiste/shared/milestones/milestone';
import { reachableStates } from '@painopiste/shared/milestones/set-state';
import { expect, it } from 'vitest';
import { transitionOf } from './transition.ts';

it('has a name of its own for each change of state that a person can make', () => {
  const named = MILESTONE_STATES.flatMap((from) =>
    reachableStates(from).map((to) => `${from} > ${to}: ${transitionOf(from, to)}`),
  );
  expect(named).toEqual([
    'planned > in-progress: start',
    'planned > done: finish',
    'in-progress > planned: plan',
    'in-progress > done: finish',
    'done > in-progress: reopen',
    'done > accepted: accept',
    'accepted > done: withdraw',
  ]);
});
