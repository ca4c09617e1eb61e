import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { MilestoneRow } from './milestone-row.ts';

/** One milestone with everything that has happened to it. */
export interface MilestonePage {
  readonly milestone: MilestoneRow;
  /** Oldest first; an undone move stays and is marked. */
  readonly moves: readonly MoveRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Newest first. */
  readonly history: readonly HistoryRow[];
}

export interface MoveRow {
  readonly id: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly reason: string;
  readonly by: string | null;
  readonly on: CalendarDate;
  readonly undone: boolean;
}

export interface EvidenceRow {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly state: 'submitted' | 'accepted' | 'rejected';
  readonly addedOn: CalendarDate;
  readonly addedBy: string | null;
}

export interface HistoryRow {
  readonly commandId: string;
  readonly action: string;
  readonly by: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly on: CalendarDate;
  readonly version: number | null;
  readonly reason: string | null;
  /** The fields that changed. */
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
  /** The command that took this one back, or that this one took back. */
  readonly undoneBy: string | null;
  readonly undoes: string | null;
}
