import type { SignalBands } from '@painopiste/shared/budget/signal';
import type { Month } from '@painopiste/shared/values/month';
import type { PublishedLine } from './funding-line.ts';

/** A funding line with what its figures need to know of its project. */
export interface StoredLine extends Omit<PublishedLine, 'chosen'> {
  readonly regionCode: string;
  readonly bands: SignalBands;
  /** The project's last closed month. */
  readonly closedThrough: Month | null;
  /** Are the project's plans and actuals invented for the demonstration? */
  readonly synthetic: boolean;
}

/** Whose lines: of these regions, of these projects; of all where nothing is said. */
export interface LineFilter {
  readonly regionCodes?: readonly string[];
  readonly projectIds?: readonly string[];
}
