import { Prisma } from '@painopiste/prisma/generated/client';
import type { Db } from '../db/transaction.ts';
import type { Cursor } from './cursor.ts';

/** A row of the audit trail without its values. */
export interface OutboxRow {
  readonly sequence: number;
  readonly commandId: string;
  readonly noun: string;
  readonly entityId: string;
  readonly version: number | null;
  readonly action: string;
  readonly actorId: string | null;
  readonly actor: string;
  readonly regionCode: string | null;
  readonly projectId: string | null;
  readonly workAreaId: string | null;
  readonly focusAreaKeys: readonly string[];
}

/** What is new since a cursor, and the cursor that stands after it. */
export interface OutboxPage {
  readonly cursor: Cursor;
  /** Is the given cursor one of this database? One of another database, or of before a restore, says nothing here. */
  readonly isKnown: boolean;
  /** Oldest first; one more than was asked for where there are more. */
  readonly rows: readonly OutboxRow[];
}

type Found = { cursor: string; isKnown: boolean; row: OutboxRow | null };

const ROW = Prisma.sql`json_build_object('sequence', a.sequence, 'commandId', a.command_id, 'noun', a.noun,
  'entityId', a.entity_id, 'version', a.version, 'action', a.action, 'actorId', a.actor_id, 'actor', a.actor_name,
  'regionCode', a.region_code, 'projectId', a.project_id, 'workAreaId', a.work_area_id, 'focusAreaKeys', a.focus_area_keys)`;

const pageOf = ([first, ...rest]: readonly Found[]): OutboxPage => {
  if (!first) throw new Error('The database has no snapshot.');
  const rows = [first, ...rest].flatMap(({ row }) => (row ? [row] : []));
  return { cursor: first.cursor, isKnown: first.isKnown, rows };
};

/**
 * The rows that the cursor's snapshot could not see and this statement's snapshot sees. Transactions "of the future"
 * came with a restore from another server; no session is as old as half a day.
 */
export async function readOutboxSince(db: Db, since: Cursor, limit: number): Promise<OutboxPage> {
  return pageOf(
    await db.$queryRaw<Found[]>`
      SELECT pg_current_snapshot()::text AS cursor, entry.row,
        pg_snapshot_xmax(seen.snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) AS "isKnown"
      FROM (SELECT ${since}::pg_snapshot AS snapshot) seen
      LEFT JOIN LATERAL (
        SELECT a.sequence, ${ROW} AS row FROM audit_entry a
        WHERE a.transaction_id >= pg_snapshot_xmin(seen.snapshot)
          AND a.transaction_id < pg_snapshot_xmax(pg_current_snapshot())
          AND NOT pg_visible_in_snapshot(a.transaction_id, seen.snapshot)
          AND a.at > now() - interval '12 hours'
        ORDER BY a.sequence LIMIT ${limit + 1}) entry ON true
      ORDER BY entry.sequence`,
  );
}

/** The rows of the last moments, for a page that was made so many milliseconds ago. */
export async function readRecentOutbox(db: Db, ageMs: number, limit: number): Promise<OutboxPage> {
  return pageOf(
    await db.$queryRaw<Found[]>`
      SELECT pg_current_snapshot()::text AS cursor, true AS "isKnown", entry.row
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (
        SELECT a.sequence, ${ROW} AS row
        FROM (SELECT * FROM audit_entry ORDER BY sequence DESC LIMIT ${limit + 1}) a
        WHERE a.at > now() - ${ageMs}::float8 * interval '1 millisecond') entry ON true
      ORDER BY entry.sequence`,
  );
}
