import type { Change } from '@painopiste/shared/audit/changes';
import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { LanguageNames, NamesById } from './names-by-id.ts';

/** One page of the audit trail, newest first. */
export interface AuditList {
  readonly rows: readonly AuditRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** What to ask `beforeSequence` for, to go on; null at the end. */
  readonly next: number | null;
  /** What the ids and keys in the rows are called. */
  readonly names: NamesById;
}

export interface AuditRow {
  readonly sequence: number;
  readonly commandId: string;
  readonly action: TrailAction;
  readonly actor: string;
  readonly actorId: string | null;
  /** In whose place it was done; null where the actor's own memberships allowed it. */
  readonly deputyOf: string | null;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly on: CalendarDate;
  readonly noun: TrailNoun;
  readonly entityId: string;
  readonly version: number | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** The command that this one took back, and the one that took this one back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly region: { readonly code: string; readonly names: LanguageNames } | null;
  readonly project: { readonly slug: string; readonly names: LanguageNames } | null;
  /** What differs between `before` and `after`. */
  readonly changes: readonly Change[];
}
