import { randomUUID } from 'node:crypto';
import { type ImportReport, hasUnderstoodRows } from '@painopiste/shared/ledger/import-report';
import type { RowReason } from '@painopiste/shared/ledger/row-reason';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Cents } from '@painopiste/shared/values/cents';
import { findBatch } from './batch-store.ts';
import type { Batch } from './batch.ts';
import { clearBatch } from './clear-batches.ts';
import { discardBatch, importBatch } from './ledger-commands.ts';
import { type DeliveryContext, type FileDelivery, readDelivery } from './read-delivery.ts';

/** What the command line prints with `--json` (CONTRACT); integrators rely on the first six names. */
export interface ImportAnswer {
  /** Rows of the file without its header, blank rows and totals. */
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly refused: readonly {
    readonly row: number;
    readonly reason: RowReason;
    readonly column: string;
    readonly value: string;
  }[];
  /** Sum of the understood rows of the file: imported, unchanged and changed. */
  readonly totalCents: Cents;
  readonly notOurs: number;
  /** All refused rows: `refused` lists the first 20 000. */
  readonly refusedRows: number;
  /** What the import changed in the books. */
  readonly changeCents: number;
  readonly total: ImportReport['total'];
  readonly sums: ImportReport['sums'];
  readonly batchId: string;
  readonly isImported: boolean;
}

/** Who acts when a file is imported from the command line: whoever may run it there has the data anyway. */
export const COMMAND_LINE: Actor = {
  id: '00000000-0000-4000-8000-00000000c11e',
  name: 'npm run import',
  memberships: [{ role: 'controller', scope: { kind: 'everything' } }],
};

/**
 * Imports a file in one go: all of it, with `goodRows` its good rows, or nothing. Where a row is refused and
 * `goodRows` was not asked for, the answer tells all of them and the books are as before; so they are where `signal`
 * says that nobody waits for the answer any more.
 */
export async function importFile(
  context: DeliveryContext,
  delivery: FileDelivery & { readonly goodRows: boolean; readonly signal?: AbortSignal },
): Promise<ImportAnswer> {
  const { batchId, reading } = await readDelivery(context, delivery);
  await reading;
  const batch = await findBatch(context.db, batchId);
  if (!batch?.report || batch.state !== 'ready') {
    throw new Error(`The file was not read to its end (${batch?.ending ?? 'its batch is gone'}).`);
  }
  const isAllowed = delivery.goodRows || batch.report.counts.refused === 0;
  const isWanted = isAllowed && hasUnderstoodRows(batch.report) && delivery.signal?.aborted !== true;
  const command = { commandId: randomUUID(), version: batch.version, batchId };
  if (isWanted) {
    await importBatch(context, { ...command, goodRows: delivery.goodRows });
  } else {
    await discardBatch(context, command);
    await clearBatch(context.db, batchId);
  }
  return answerOf(batch, batch.report, isWanted);
}

const answerOf = (batch: Batch, report: ImportReport, isImported: boolean): ImportAnswer => ({
  rows: report.rows,
  imported: isImported ? report.counts.imported : 0,
  unchanged: report.counts.unchanged,
  changed: isImported ? report.counts.changed : 0,
  refused: report.refused.map(({ row, reason, column, value }) => ({ row, reason, column, value })),
  totalCents: report.totalCents,
  notOurs: report.counts['not-ours'],
  refusedRows: report.counts.refused,
  changeCents: isImported ? report.changeCents : 0,
  total: report.total,
  sums: report.sums,
  batchId: batch.id,
  isImported,
});
