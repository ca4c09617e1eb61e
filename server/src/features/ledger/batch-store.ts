import { Prisma } from '@painopiste/prisma/generated/client';
import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import { calendarDate, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { Batch, BatchEnding, BatchState } from './batch.ts';

/** A reading process writes its progress with every chunk; one that has been silent for so long has died. */
const SILENT_SECONDS = 30;

interface BatchRow {
  id: string;
  version: number;
  region_code: string;
  file_name: string;
  shape: string;
  state: BatchState;
  synthetic: boolean;
  rows_read: number;
  rows_total: number | null;
  created_by_id: string | null;
  created_by_name: string | null;
  created_on: string;
  activated_on: string | null;
  is_silent: boolean;
  report: (Partial<ImportReport> & { ending?: BatchEnding }) | null;
}

// The lists of a report can be long: a history does without them.
const WHOLE_REPORT = Prisma.sql`b.report`;
const SHORT_REPORT = Prisma.sql`b.report - 'refused' - 'fates' - 'unknownCodes' - 'notOursCodes'`;

const selectBatch = (report: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT b.id, b.version, b.region_code, b.file_name, b.shape, b.state, b.synthetic, b.rows_read, b.rows_total,
    b.created_by_id, u.name AS created_by_name, b.created_on::text, b.activated_on::text, ${report} AS report,
    coalesce((b.report ->> 'beatAt')::timestamptz, b.created_at) < now() - make_interval(secs => ${SILENT_SECONDS})
      AS is_silent
  FROM ledger_batch b LEFT JOIN app_user u ON u.id = b.created_by_id`;

function toBatch(row: BatchRow): Batch {
  return {
    id: row.id,
    version: row.version,
    regionCode: row.region_code,
    fileName: row.file_name,
    shape: row.shape,
    state: row.state,
    ending: row.report?.ending ?? null,
    synthetic: row.synthetic,
    rowsRead: row.rows_read,
    rowsTotal: row.rows_total,
    createdById: row.created_by_id,
    createdByName: row.created_by_name,
    createdOn: calendarDate(row.created_on),
    activatedOn: row.activated_on === null ? null : calendarDate(row.activated_on),
    // Only a whole report has counts: a batch that is being read, or that died young, has just a few keys of it.
    report: row.report?.counts ? (row.report as ImportReport) : null,
  };
}

/** A batch, or null. */
export async function findBatch(reader: Reader, id: string): Promise<Batch | null> {
  if (!isUuid(id)) return null;
  const rows = await reader.$queryRaw<BatchRow[]>`${selectBatch(WHOLE_REPORT)} WHERE b.id = ${id}::uuid`;
  return rows[0] ? toBatch(rows[0]) : null;
}

/** A batch under a lock until the transaction ends, or null. */
export async function lockBatch(tx: Tx, id: string): Promise<Batch | null> {
  await tx.$queryRaw`SELECT 1 FROM ledger_batch WHERE id = ${id}::uuid FOR UPDATE`;
  return findBatch(tx, id);
}

const HISTORY = 100;

/** The latest batches of a region, newest first, their reports without the long lists. */
export async function listBatches(reader: Reader, regionCode: string): Promise<Batch[]> {
  const rows = await reader.$queryRaw<BatchRow[]>`
    ${selectBatch(SHORT_REPORT)} WHERE b.region_code = ${regionCode} ORDER BY b.created_at DESC, b.id DESC LIMIT ${HISTORY}`;
  return rows.map(toBatch);
}

/** The region's batch that is being read or waits for a decision, if any; `isSilent`: its reader has died. */
export async function findOpenBatch(
  tx: Tx,
  regionCode: string,
): Promise<(Batch & { isSilent: boolean }) | null> {
  const rows = await tx.$queryRaw<BatchRow[]>`
    ${selectBatch(SHORT_REPORT)} WHERE b.region_code = ${regionCode} AND b.state IN ('preparing', 'ready')`;
  return rows[0] ? { ...toBatch(rows[0]), isSilent: rows[0].is_silent } : null;
}

/** Whoever begins, activates or undoes a batch of the region waits here for the others. */
export async function lockLedger(tx: Tx, regionCode: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM region WHERE code = ${regionCode} FOR NO KEY UPDATE`;
}

export interface NewBatch {
  readonly id: string;
  readonly regionCode: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly shape: string;
  readonly rowsTotal: number;
  readonly createdById: string | null;
  readonly createdOn: CalendarDate;
}

export async function createBatch(tx: Tx, batch: NewBatch): Promise<void> {
  await tx.ledgerBatch.create({ data: { ...batch, createdOn: dateTo(batch.createdOn) } });
}

/** Says how far the reading has come. False where the batch was given up meanwhile: the reader has to stop. */
export async function saveProgress(tx: Tx, id: string, rowsRead: number): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE ledger_batch SET rows_read = ${rowsRead}, report = jsonb_build_object('beatAt', clock_timestamp())
    WHERE id = ${id}::uuid AND state = 'preparing'`;
  return changed === 1;
}

/** The file has been read: from now on the report can be seen. False where the batch was given up meanwhile. */
export async function saveReport(
  tx: Tx,
  id: string,
  rowsRead: number,
  report: ImportReport,
): Promise<boolean> {
  const { count } = await tx.ledgerBatch.updateMany({
    where: { id, state: 'preparing' },
    data: {
      state: 'ready',
      rowsRead,
      rowsTotal: rowsRead,
      report: report as unknown as Prisma.InputJsonObject,
    },
  });
  return count === 1;
}

/** Gives an open batch up; its rows may be cleared afterwards. False where it was not open any more. */
export async function abandonBatch(tx: Tx, id: string, ending: BatchEnding): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE ledger_batch
    SET state = 'abandoned', version = version + 1,
      report = coalesce(report, '{}'::jsonb) || jsonb_build_object('ending', ${ending}::text)
    WHERE id = ${id}::uuid AND state IN ('preparing', 'ready')`;
  return changed === 1;
}

/** Marks the batch as counting from now on, where it still has this version. */
export async function saveActive(tx: Tx, id: string, version: number, on: CalendarDate): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE ledger_batch
    SET state = 'active', version = version + 1, activated_at = clock_timestamp(), activated_on = ${on}::date
    WHERE id = ${id}::uuid AND version = ${version} AND state = 'ready'`;
  return changed === 1;
}

/** Marks the batch as counting no more, where it still has this version. */
export async function saveUndone(tx: Tx, id: string, version: number): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE ledger_batch SET state = 'undone', version = version + 1, undone_at = clock_timestamp()
    WHERE id = ${id}::uuid AND version = ${version} AND state = 'active'`;
  return changed === 1;
}

/** Batches whose reader has died: all that are being read where `everyone` (nobody else can be reading), else the silent ones. */
export async function listDeadBatches(reader: Reader, everyone: boolean): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    SELECT id FROM ledger_batch
    WHERE state = 'preparing' AND (${everyone}
      OR coalesce((report ->> 'beatAt')::timestamptz, created_at) < now() - make_interval(secs => ${SILENT_SECONDS}))`;
  return rows.map((row) => row.id);
}
