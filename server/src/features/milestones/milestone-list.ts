import type { MilestoneRow } from './milestone-row.ts';

/** One page of the milestones that pass the filters and that this person may read. */
export interface MilestoneList {
  readonly rows: readonly MilestoneRow[];
  /** Of all pages. */
  readonly total: number;
  /** How many of them are late today. */
  readonly late: number;
  readonly page: number;
  readonly pageSize: number;
  /** Filter words that made no sense and were left out, as `name=word`. */
  readonly ignored: readonly string[];
}
