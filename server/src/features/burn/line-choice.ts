import type { Month } from '@painopiste/shared/values/month';

/** Which funding lines a page counts: those whose window contains the status month, all, or one programme's (MODEL 1). */
export interface LineChoice {
  /** `month`, `all` or a programme's key. */
  readonly lines: string;
  /** The status month: asked for, else the last closed month of all projects, else this month. */
  readonly statusMonth: Month;
  /** Filter words that made no sense and were left out, as `name=word`. */
  readonly ignored: readonly string[];
}
