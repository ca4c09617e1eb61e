import type { Month } from '@painopiste/shared/values/month';
import { monthOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { RollupDelta } from './rollup-delta.ts';

/** Keeps what a batch changes in the rollups, so that its activation is short. */
export async function saveDeltas(tx: Tx, batchId: string, deltas: readonly RollupDelta[]): Promise<void> {
  await tx.ledgerBatchDelta.createMany({
    data: deltas.map((delta) => ({ ...delta, batchId, cents: BigInt(delta.cents) })),
  });
}

export const deleteDeltas = (reader: Reader, batchId: string): Promise<number> =>
  reader.$executeRaw`DELETE FROM ledger_batch_delta WHERE batch_id = ${batchId}::uuid`;

/** Keeps the projects that a batch touches from closing a month until the transaction ends. */
export async function lockProjects(tx: Tx, batchId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM project WHERE id IN (
      SELECT l.project_id FROM ledger_batch_delta d JOIN funding_line l ON l.id = d.funding_line_id
      WHERE d.batch_id = ${batchId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;
}

/** The last month that the batch changes although its project has closed it, or null. */
export async function findClosedMonth(reader: Reader, batchId: string): Promise<Month | null> {
  const rows = await reader.$queryRaw<{ month: string | null }[]>`
    SELECT max(d.posting_month) AS month
    FROM ledger_batch_delta d
    JOIN funding_line l ON l.id = d.funding_line_id
    JOIN month_closing c ON c.project_id = l.project_id AND c.month = d.posting_month
    WHERE d.batch_id = ${batchId}::uuid`;
  return monthOrNull(rows[0]?.month ?? null);
}

/** Adds what the batch changes to the rollups (1), or takes it out again (-1). A sum without an entry left is absent, not zero. */
export async function addToRollups(tx: Tx, batchId: string, sign: 1 | -1): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO ledger_rollup AS r (funding_line_id, work_area_id, category_key, posting_month, cents, entries)
    SELECT funding_line_id, work_area_id, category_key, posting_month, ${sign}::int * cents, ${sign}::int * entries
    FROM ledger_batch_delta WHERE batch_id = ${batchId}::uuid
    ON CONFLICT (funding_line_id, work_area_id, category_key, posting_month)
    DO UPDATE SET cents = r.cents + excluded.cents, entries = r.entries + excluded.entries`;
  await removeEmptyRollups(tx, batchId);
}

async function removeEmptyRollups(tx: Tx, batchId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM ledger_rollup r USING ledger_batch_delta d
    WHERE d.batch_id = ${batchId}::uuid AND r.funding_line_id = d.funding_line_id AND r.work_area_id = d.work_area_id
      AND r.category_key = d.category_key AND r.posting_month = d.posting_month AND r.entries = 0`;
}

/**
 * Does a later import stand on this one: has it replaced entries of it, or added a difference to one of its voucher
 * rows? Only imports made after it are looked at, and for differences only those that report some.
 */
export async function isBuiltUpon(reader: Reader, batchId: string, regionCode: string): Promise<boolean> {
  const rows = await reader.$queryRaw<{ found: boolean }[]>`
    WITH later AS (
      SELECT b.id, coalesce((b.report ->> 'adjusted')::int, 0) > 0 AS has_adjustments
      FROM ledger_batch b JOIN ledger_batch own ON own.id = ${batchId}::uuid
      WHERE b.region_code = ${regionCode} AND b.state = 'active' AND b.id <> own.id AND b.activated_at >= own.activated_at)
    SELECT EXISTS (
        SELECT 1 FROM later JOIN ledger_entry e ON e.superseded_by_batch_id = later.id
        WHERE e.batch_id = ${batchId}::uuid)
      OR EXISTS (
        SELECT 1 FROM later
        JOIN ledger_entry a ON a.batch_id = later.id AND a.kind = 'adjustment'
        JOIN ledger_entry e ON e.region_code = a.region_code AND e.accounting_unit = a.accounting_unit
          AND e.fiscal_year = a.fiscal_year AND e.voucher = a.voucher AND e.account = a.account
          AND e.cost_centre_code = a.cost_centre_code AND e.ordinal = a.ordinal
        WHERE later.has_adjustments AND e.batch_id = ${batchId}::uuid) AS found`;
  return rows[0]?.found ?? false;
}
