import { createHash } from 'node:crypto';
import { compareDelivery } from '@painopiste/shared/ledger/compare-delivery';
import { fiscalYearOf, groupKeyOf } from '@painopiste/shared/ledger/entry-identity';
import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import type { LedgerChart } from '@painopiste/shared/ledger/ledger-chart';
import { type EntryRow, readEntryRow } from '@painopiste/shared/ledger/read-entry-row';
import { readAmount } from '@painopiste/shared/ledger/read-amount';
import { ReportTally } from '@painopiste/shared/ledger/report-tally';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { monthOf } from '@painopiste/shared/values/month';
import type { ClientBase } from 'pg';
import { insertRows, type Row } from './insert-rows.ts';
import { contentOf, type LedgerFile } from './read-sample.ts';
import { stableId } from './stable-id.ts';
import { personId } from './write-people.ts';

export type Delivery = { region: string; file: LedgerFile; importedOn: CalendarDate };

type Entry = EntryRow & { kind: 'voucher' | 'pivot' };

/** A file as it was understood. Seed files hold nothing that is refused: a refusal is a mistake in them. */
export function understand(file: LedgerFile, chart: LedgerChart): { entries: Entry[]; report: ImportReport } {
  const tally = new ReportTally();
  const { rows, total } = contentOf(file);
  const entries = rows.map(({ row, cells, kind }): Entry => {
    const reading = readEntryRow(row, cells, chart);
    if (reading.kind !== 'entry') {
      const why =
        reading.kind === 'refused' ? `${reading.refusal.reason} (${reading.refusal.value})` : 'not ours';
      throw new Error(`${file.fileName}, row ${row}: ${why}`);
    }
    tally.addAmount(reading.entry.cents);
    tally.addDelivery(reading.entry, compareDelivery(reading.entry, null));
    return { ...reading.entry, kind };
  });
  if (total) tally.addTotal(total.row, readAmount(total.amount));
  return { entries, report: tally.report() };
}

function entryRows({ region, importedOn }: Delivery, batchId: string, entries: readonly Entry[]): Row[] {
  const ordinals = new Map<string, number>();
  return entries.map((entry) => {
    const { voucher, account, bookedOn } = entry;
    const accountingUnit = entry.accountingUnit || region;
    const { code, id: costCentreId, fundingLineId, workAreaId } = entry.costCentre;
    const group = groupKeyOf({ accountingUnit, voucher, account, costCentreCode: code, bookedOn });
    const ordinal = (ordinals.get(group) ?? 0) + 1;
    ordinals.set(group, ordinal);
    return {
      batch_id: batchId,
      row_number: entry.row,
      region_code: region,
      accounting_unit: accountingUnit,
      fiscal_year: fiscalYearOf(bookedOn),
      voucher,
      account,
      account_name: entry.accountName,
      cost_centre_code: code,
      ordinal,
      kind: entry.kind,
      cost_centre_id: costCentreId,
      funding_line_id: fundingLineId,
      work_area_id: workAreaId,
      category_key: entry.categoryKey,
      booked_on: bookedOn,
      posting_month: monthOf(bookedOn),
      cents: entry.cents,
      text: entry.text,
      recorded_at: `${importedOn}T09:00:00Z`,
    };
  });
}

function batchRow({ region, file, importedOn }: Delivery, id: string, report: ImportReport): Row {
  return {
    id,
    region_code: region,
    file_name: file.fileName,
    file_sha256: createHash('sha256').update(file.bytes).digest('hex'),
    shape: file.shape,
    state: 'active',
    synthetic: true,
    rows_read: report.rows,
    rows_total: report.rows,
    report: { ...report },
    created_by_id: personId('controller'),
    created_at: `${importedOn}T09:00:00Z`,
    created_on: importedOn,
    activated_at: `${importedOn}T09:01:00Z`,
    activated_on: importedOn,
  };
}

const GROUPS = 'funding_line_id, work_area_id, category_key, posting_month';

/** What imports of these files give: active batches with entries, their deltas, and the rollups. */
export async function writeLedger(
  client: ClientBase,
  deliveries: readonly Delivery[],
  charts: ReadonlyMap<string, LedgerChart>,
): Promise<void> {
  const batches: Row[] = [];
  const rows: Row[] = [];
  for (const delivery of deliveries) {
    const chart = charts.get(delivery.region);
    if (!chart) throw new Error(`No chart of region ${delivery.region}`);
    const id = stableId('ledger-batch', delivery.region, delivery.file.fileName);
    const { entries, report } = understand(delivery.file, chart);
    batches.push(batchRow(delivery, id, report));
    rows.push(...entryRows(delivery, id, entries));
  }
  await insertRows(client, 'ledger_batch', batches);
  await insertRows(client, 'ledger_entry', rows);
  await client.query(
    `INSERT INTO ledger_batch_delta (batch_id, ${GROUPS}, cents, entries)
     SELECT batch_id, ${GROUPS}, sum(cents), count(*) FROM ledger_entry GROUP BY batch_id, ${GROUPS}`,
  );
  await client.query(
    `INSERT INTO ledger_rollup (${GROUPS}, cents, entries)
     SELECT ${GROUPS}, sum(cents), sum(entries) FROM ledger_batch_delta GROUP BY ${GROUPS}`,
  );
}
