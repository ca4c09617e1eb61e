import { Prisma } from '@painopiste/prisma/generated/client';
import type { LiveEntry, LiveIdentity } from '@painopiste/shared/ledger/compare-delivery';
import { fiscalYearOf, groupKeyOf, type IdentityGroup } from '@painopiste/shared/ledger/entry-identity';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { sumCents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import { centsFrom, monthFrom } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { BatchEntry } from './batch.ts';
import type { PreparedEntry } from './prepared-entry.ts';

interface LiveRow {
  id: bigint;
  accounting_unit: string;
  voucher: string;
  account: number;
  cost_centre_code: string;
  ordinal: number;
  kind: 'voucher' | 'pivot' | 'adjustment';
  cost_centre_id: string;
  funding_line_id: string;
  work_area_id: string;
  category_key: string;
  booked_on: string;
  posting_month: string;
  cents: bigint;
  text: string | null;
}

/**
 * The voucher rows that are in the books already, by the key of their group. LATERAL with OFFSET 0 keeps the planner
 * at one index look-up per group, also before the tables were ever analysed.
 */
export async function findLiveIdentities(
  reader: Reader,
  regionCode: string,
  groups: readonly IdentityGroup[],
  closedThrough: ReadonlyMap<string, Month | null>,
): Promise<Map<string, LiveIdentity[]>> {
  const rows = await reader.$queryRaw<LiveRow[]>`
    SELECT e.id, e.accounting_unit, e.voucher, e.account, e.cost_centre_code, e.ordinal, e.kind, e.cost_centre_id,
      e.funding_line_id, e.work_area_id, e.category_key, e.booked_on::text, e.posting_month, e.cents, e.text
    FROM unnest(${groups.map((g) => g.accountingUnit)}::text[], ${groups.map((g) => fiscalYearOf(g.bookedOn))}::int[],
      ${groups.map((g) => g.voucher)}::text[], ${groups.map((g) => g.account)}::int[],
      ${groups.map((g) => g.costCentreCode)}::text[]) AS g (unit, fiscal_year, voucher, account, code)
    CROSS JOIN LATERAL (
      SELECT * FROM ledger_entry_live l
      WHERE l.region_code = ${regionCode} AND l.accounting_unit = g.unit AND l.fiscal_year = g.fiscal_year
        AND l.voucher = g.voucher AND l.account = g.account AND l.cost_centre_code = g.code
      OFFSET 0) e
    ORDER BY e.id`;
  const found = new Map<string, LiveIdentity[]>();
  for (const ofOne of Map.groupBy(rows, (row) => `${keyOfRow(row)}\n${row.ordinal}`).values()) {
    const [first] = ofOne;
    if (!first) continue;
    const key = keyOfRow(first);
    found.set(key, [...(found.get(key) ?? []), toIdentity(ofOne, first, closedThrough)]);
  }
  return found;
}

const keyOfRow = (row: LiveRow): string =>
  groupKeyOf({
    accountingUnit: row.accounting_unit,
    voucher: row.voucher,
    account: row.account,
    costCentreCode: row.cost_centre_code,
    bookedOn: calendarDate(row.booked_on),
  });

const placingOf = (row: LiveRow) => ({
  costCentreId: row.cost_centre_id,
  fundingLineId: row.funding_line_id,
  workAreaId: row.work_area_id,
  categoryKey: row.category_key,
});

function toIdentity(
  rows: readonly LiveRow[],
  first: LiveRow,
  closedThrough: ReadonlyMap<string, Month | null>,
): LiveIdentity {
  const base = rows.find((row) => row.kind !== 'adjustment') ?? first;
  const entries: LiveEntry[] = rows.map((row) => ({
    ...placingOf(row),
    id: row.id,
    postingMonth: monthFrom(row.posting_month),
    cents: centsFrom(row.cents),
  }));
  return {
    ...placingOf(base),
    ordinal: base.ordinal,
    bookedOn: calendarDate(base.booked_on),
    text: base.text,
    cents: sumCents(entries.map((entry) => entry.cents)),
    entries,
    closedThrough: closedThrough.get(base.funding_line_id) ?? null,
  };
}

/** Adds entries under a batch; they count once the batch is active. */
export async function insertEntries(
  tx: Tx,
  batchId: string,
  regionCode: string,
  entries: readonly PreparedEntry[],
): Promise<void> {
  const column = <T>(value: (entry: PreparedEntry) => T): T[] => entries.map(value);
  await tx.$executeRaw`
    INSERT INTO ledger_entry (batch_id, region_code, row_number, accounting_unit, fiscal_year, voucher, account,
      account_name, cost_centre_code, ordinal, kind, cost_centre_id, funding_line_id, work_area_id, category_key,
      booked_on, posting_month, cents, text)
    SELECT ${batchId}::uuid, ${regionCode}, * FROM unnest(
      ${column((e) => e.row.row)}::int[], ${column((e) => e.row.accountingUnit)}::text[],
      ${column((e) => fiscalYearOf(e.row.bookedOn))}::int[], ${column((e) => e.row.voucher)}::text[],
      ${column((e) => e.row.account)}::int[], ${column((e) => e.row.accountName)}::text[],
      ${column((e) => e.row.costCentre.code)}::text[], ${column((e) => e.ordinal)}::int[],
      ${column((e) => e.entry.kind)}::text[], ${column((e) => e.entry.costCentreId)}::uuid[],
      ${column((e) => e.entry.fundingLineId)}::uuid[], ${column((e) => e.entry.workAreaId)}::uuid[],
      ${column((e) => e.entry.categoryKey)}::text[], ${column((e) => e.row.bookedOn)}::date[],
      ${column((e) => e.entry.postingMonth)}::text[], ${column((e) => String(e.entry.cents))}::bigint[],
      ${column((e) => e.row.text)}::text[])`;
}

/** Marks entries as replaced by a batch; they go on counting until that batch is active. */
export async function markSuperseded(tx: Tx, batchId: string, ids: readonly bigint[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE ledger_entry SET superseded_by_batch_id = ${batchId}::uuid, superseded_at = now()
    WHERE id = ANY(${ids.map(String)}::bigint[])`;
}

/** Deletes up to `limit` entries of an abandoned batch. Answers how many there were. */
export const deleteSomeEntries = (reader: Reader, batchId: string, limit: number): Promise<number> =>
  reader.$executeRaw`
    DELETE FROM ledger_entry WHERE id IN (
      SELECT id FROM ledger_entry WHERE batch_id = ${batchId}::uuid ORDER BY row_number LIMIT ${limit})`;

/** Abandoned batches that still have entries: their clearing was cut short. */
export async function listUnclearedBatches(reader: Reader): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM ledger_batch b
    WHERE b.state = 'abandoned' AND EXISTS (SELECT 1 FROM ledger_entry e WHERE e.batch_id = b.id)`;
  return rows.map((row) => row.id);
}

interface EntryRow extends LiveRow {
  row_number: number;
  account_name: string | null;
  is_changed: boolean;
}

/** What a batch brings into the given work areas, by row of its file. */
export async function listBatchEntries(
  reader: Reader,
  batchId: string,
  page: { readonly afterRow: number; readonly limit: number; readonly workAreaIds: readonly string[] | null },
): Promise<BatchEntry[]> {
  const inScope =
    page.workAreaIds === null
      ? Prisma.sql`true`
      : Prisma.sql`e.work_area_id = ANY(${page.workAreaIds}::uuid[])`;
  const rows = await reader.$queryRaw<EntryRow[]>`
    SELECT e.*, e.booked_on::text AS booked_on, e.kind = 'adjustment' OR EXISTS (
      SELECT 1 FROM ledger_entry old
      WHERE old.superseded_by_batch_id = e.batch_id AND old.voucher = e.voucher AND old.fiscal_year = e.fiscal_year
        AND old.accounting_unit = e.accounting_unit AND old.account = e.account
        AND old.cost_centre_code = e.cost_centre_code AND old.ordinal = e.ordinal) AS is_changed
    FROM ledger_entry e
    WHERE e.batch_id = ${batchId}::uuid AND e.row_number > ${page.afterRow} AND ${inScope}
    ORDER BY e.row_number LIMIT ${page.limit}`;
  return rows.map((row) => ({
    row: row.row_number,
    fate: row.is_changed ? 'changed' : 'imported',
    kind: row.kind,
    voucher: row.voucher,
    account: row.account,
    accountName: row.account_name,
    costCentreCode: row.cost_centre_code,
    workAreaId: row.work_area_id,
    categoryKey: row.category_key,
    bookedOn: calendarDate(row.booked_on),
    postingMonth: monthFrom(row.posting_month),
    cents: centsFrom(row.cents),
    text: row.text,
  }));
}
