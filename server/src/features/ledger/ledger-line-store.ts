import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { centsFrom } from '../../db/columns.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import type { LedgerLine } from './read-ledger-lines.ts';

export interface LedgerPortion {
  readonly lineIds: readonly string[];
  readonly workAreaIds: readonly string[];
  /** The id of the last line of the portion before; 0n for the first. */
  readonly after: bigint;
  readonly limit: number;
}

/** The next voucher lines that count, after this one. */
export async function findLedgerLines(
  reader: Reader,
  scope: ReadScope,
  { lineIds, workAreaIds, after, limit }: LedgerPortion,
): Promise<LedgerLine[]> {
  const rows = await reader.$queryRaw<(Omit<LedgerLine, 'amount'> & { cents: bigint })[]>`
    SELECT e.id, e.region_code AS region, p.slug AS project, w.key AS "workArea", w.id AS "workAreaId", l.key AS line,
      e.category_key AS category, e.cost_centre_code AS "costCentre", e.account, e.account_name AS "accountName",
      e.accounting_unit AS "accountingUnit", e.voucher, e.booked_on::text AS "bookedOn", e.posting_month AS month,
      e.cents, e.text, e.kind, b.file_name AS file, e.row_number AS row, b.activated_on::text AS "importedOn"
    FROM ledger_entry_live e JOIN ledger_batch b ON b.id = e.batch_id JOIN work_area w ON w.id = e.work_area_id
      JOIN project p ON p.id = w.project_id JOIN funding_line l ON l.id = e.funding_line_id
    WHERE e.id > ${after} AND e.funding_line_id = ANY(${lineIds}::uuid[])
      AND e.work_area_id = ANY(${workAreaIds}::uuid[]) AND ${workAreaInScope(scope)}
    ORDER BY e.id LIMIT ${limit}`;
  return rows.map(({ cents, ...row }) => ({ ...row, amount: centsFrom(cents) }));
}
