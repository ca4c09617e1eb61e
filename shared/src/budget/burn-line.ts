import type { Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { MonthlySum } from './burn.ts';
import type { SignalBands } from './signal.ts';
import { elapsedMonths, monthsOfWindow, type Window } from './window.ts';

/** How sure a grant's amount is; unknown exactly where it is not published (MODEL 2). */
export const GRANT_BASES = ['exact', 'rounded', 'estimate', 'unknown'] as const;
export type GrantBasis = (typeof GRANT_BASES)[number];

/**
 * A funding line, or its slice inside a work area or a focus area: the smallest thing whose burn is computed
 * (MODEL 8).
 */
export interface BurnLine {
  readonly lineId: string;
  readonly projectId: string;
  readonly window: Window;
  /** The project's last closed month; null where no month is closed. */
  readonly closedThrough: Month | null;
  /** Current approved budget of the line or slice; null where it is unknown. */
  readonly bac: Cents | null;
  readonly basis: GrantBasis;
  readonly bands: SignalBands;
  readonly monthly: readonly MonthlySum[];
}

/** Is some month of the line's window closed? A line without one is counted as missing. */
export const hasClosedMonth = (line: BurnLine): boolean =>
  elapsedMonths(line.window, line.closedThrough) !== null;

/** Is every month of the line's window closed? Its figures are final and can become no fresher. */
export const isFinal = (line: BurnLine): boolean =>
  elapsedMonths(line.window, line.closedThrough) === monthsOfWindow(line.window).length;
