import type { AuditRow } from '../audit/audit-list.ts';
import type { NamesById } from '../audit/names-by-id.ts';

/** What has happened to a thing, newest first. */
export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  readonly names: NamesById;
  /** What to ask `beforeSequence` for, to go on; null at the end. */
  readonly next: number | null;
  /** The end of the page tells nothing of how the thing was made: it came with data that was brought in as a whole. */
  readonly cameWithData: boolean;
}

/** A row without the states around it, and whether the reader did it. */
export type HistoryRow = Omit<AuditRow, 'before' | 'after' | 'region' | 'project'> & {
  readonly isOwn: boolean;
};
