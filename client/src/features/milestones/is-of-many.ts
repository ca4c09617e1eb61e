import type { ManyOutcome, Outcome } from './milestone-edits.ts';

/** Is this about many changed at once? Then the bar under the table tells it, where they were chosen. */
export const isOfMany = (outcome: Outcome | null): outcome is ManyOutcome =>
  outcome?.kind === 'savedMany' || outcome?.kind === 'undoneMany';
