import type { TrailNoun } from '../audit/trail-words.ts';

/** What has a history of its own, in the words of the audit trail. */
export const THING_NOUNS = [
  'project',
  'work-area',
  'milestone',
  'funding-line',
  'region',
  'focus-area',
  'programme',
  'call',
  'cost-category',
  'target-group',
  'batch',
  'person',
] as const satisfies readonly TrailNoun[];

export type ThingNoun = (typeof THING_NOUNS)[number];

/** What people talk about: things that comments may be written on. */
export const COMMENTED_NOUNS = ['project', 'work-area', 'milestone'] as const;

export type CommentedNoun = (typeof COMMENTED_NOUNS)[number];
