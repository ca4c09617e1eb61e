import type { EvidencePiece } from '@painopiste/shared/milestones/evidence';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { MilestoneRow } from './milestone-row.ts';

/** One milestone with everything that has happened to it. */
export interface MilestonePage {
  readonly milestone: MilestoneRow;
  /** Oldest first; an undone move stays and is marked. */
  readonly moves: readonly MoveRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Oldest first. */
  readonly baselines: readonly BaselineRow[];
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

export interface EvidenceRow extends EvidencePiece {
  readonly addedBy: string | null;
  readonly decidedBy: string | null;
}

/** What a numbered baseline says of the milestone. */
export interface BaselineRow {
  readonly number: number;
  /** The number of the one that this takes back. */
  readonly undoesNumber: number | null;
  readonly decidedOn: CalendarDate;
  readonly reference: string;
  /** Null: taken out of the plan. */
  readonly baselineOn: CalendarDate | null;
  readonly weight: number;
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
