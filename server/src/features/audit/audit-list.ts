import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** One page of the audit trail, newest first. */
export interface AuditList {
  readonly rows: readonly AuditRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface AuditRow {
  readonly sequence: number;
  readonly commandId: string;
  readonly action: string;
  readonly actor: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly on: CalendarDate;
  readonly noun: string;
  readonly entityId: string;
  readonly version: number | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly undoes: string | null;
}
