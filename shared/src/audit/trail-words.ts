import { type Action, ACTIONS } from '../permissions/actions.ts';

/**
 * What the rows of the audit trail are about, as a closed list: a command that leaves a row names one of these, and each
 * has its word in every language (`client/src/texts/office/trail`).
 */
export const TRAIL_NOUNS = [
  'access-token',
  'batch',
  'budget-decision',
  'call',
  'comment',
  'cost-category',
  'cost-centre',
  'cost-centre-mark',
  'deputy',
  'directory-group',
  'focus-area',
  'focus-area-synonym',
  'funding-line',
  'membership',
  'milestone',
  'partner',
  'person',
  'programme',
  'project',
  'region',
  'target-group',
  'work-area',
] as const;

export type TrailNoun = (typeof TRAIL_NOUNS)[number];

/** What a row of the audit trail may say that was done: every action but reading and following. */
export type TrailAction = Exclude<Action, `${string}:read` | `${string}:follow`>;

/** Does doing this leave a row in the audit trail? Reading leaves none. */
export const isTrailAction = (action: Action): action is TrailAction => !/:(read|follow)$/.test(action);

/** Every act that a row of the trail may tell, in the order of the table of actions. */
export const TRAIL_ACTIONS: readonly TrailAction[] = (Object.keys(ACTIONS) as Action[]).filter(isTrailAction);
