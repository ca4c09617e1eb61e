import { type LedgerLine, readLedgerLines } from '../../features/ledger/read-ledger-lines.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { type Cell, dayCell, moneyCell, numberCell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import type { ExportQuery } from './export-query.ts';
import { readSlices } from './read-slices.ts';

export const LEDGER_COLUMNS = [
  'region',
  'project',
  'workArea',
  'line',
  'category',
  'cost_centre',
  'account',
  'account_name',
  'accounting_unit',
  'voucher',
  'booked_on',
  'month',
  'amount',
  'currency',
  'text',
  'kind',
  'file',
  'row',
  'imported_on',
] as const;

/**
 * The voucher lines that count now, of the lines and work areas that the filters of `burn.csv` name, as far as the
 * right to read entries reaches. A focus area takes whole entries: shares split sums, not vouchers.
 */
export async function ledgerRows(
  ctx: ActorContext,
  query: ExportQuery,
  source: 'csv' | 'xlsx',
): Promise<Rows> {
  const { money } = await readSlices(ctx, query, { usual: 'all', detail: 'work-area' });
  const filter = {
    lineIds: money.chosen.map((line) => line.id),
    workAreaIds: money.workAreas.map((area) => area.id),
  };
  const portions = readLedgerLines(ctx, filter, { source, filter: String(query).slice(0, 1000) });
  async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const portion of portions) yield portion.map(cellsOf);
  }
  return rows();
}

const cellsOf = (line: LedgerLine): readonly Cell[] => [
  line.region,
  line.project,
  `${line.project}/${line.workArea}`,
  `${line.project}/${line.line}`,
  line.category,
  line.costCentre,
  numberCell(line.account),
  line.accountName,
  line.accountingUnit,
  line.voucher,
  dayCell(line.bookedOn),
  line.month,
  moneyCell(line.amount),
  'EUR',
  line.text,
  line.kind,
  line.file,
  numberCell(line.row),
  dayCell(line.importedOn),
];
