import type { Cents } from '../values/cents.ts';
import type { LedgerChart } from './ledger-chart.ts';
import { isBlankRow, isTotalRow, type PaakirjaHeader, readCells } from './paakirja-shape.ts';
import { readAmount } from './read-amount.ts';
import { readEntryRow, type RowReading } from './read-entry-row.ts';

export type PaakirjaRow =
  | { readonly kind: 'blank' }
  /** The closing row of sums; null where its amount cannot be read. */
  | { readonly kind: 'total'; readonly cents: Cents | null }
  /** `cents` is the row's amount for the check against the total row, whatever becomes of the row. */
  | { readonly kind: 'row'; readonly cents: Cents | null; readonly reading: RowReading };

/** What one record of a pääkirja file below its header is. `row` is its number in the file, the header being 1. */
export function readPaakirjaRow(
  row: number,
  record: readonly string[],
  header: PaakirjaHeader,
  chart: LedgerChart,
): PaakirjaRow {
  if (isBlankRow(record)) return { kind: 'blank' };
  if (isTotalRow(record, header))
    return { kind: 'total', cents: readAmount(record[header.positions.amount] ?? '') };
  const cells = readCells(record, header);
  if (!cells) {
    const value = record.join(';').slice(0, 100);
    return {
      kind: 'row',
      cents: null,
      reading: { kind: 'refused', refusal: { row, column: '', value, reason: 'row-incomplete' } },
    };
  }
  return { kind: 'row', cents: readAmount(cells.amount), reading: readEntryRow(row, cells, chart) };
}
