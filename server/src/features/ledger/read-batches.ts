import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import type { RefusedRow } from '@painopiste/shared/ledger/row-reason';
import type { ActorContext } from '../../trpc/context.ts';
import { recordView } from '../ledger-views/record-view.ts';
import { readableOf, rightsOn, workAreaIdsOf } from './batch-rights.ts';
import { findBatch, listBatches } from './batch-store.ts';
import type { Batch, BatchEntry, BatchLine, BatchPage } from './batch.ts';
import { hasRegion, loadPlaces } from './chart-store.ts';
import { listBatchEntries } from './entry-store.ts';
import { listMarks } from './mark-store.ts';

type Asking = Pick<ActorContext, 'db' | 'actor'>;

const FIRST_REFUSED = 200;

/** The preview of a file that waits, or the record of an import; polled while the file is read. */
export async function readBatch({ db, actor }: Asking, id: string): Promise<BatchPage> {
  const { batch, readable, places } = await loadReadable({ db, actor }, id);
  const isPartial = readable !== 'whole';
  const report = batch.report === null ? null : shownReport(batch.report, readable);
  return { ...batch, report, ...rightsOn(actor, batch, [...places.values()]), isPartial };
}

function shownReport(report: ImportReport, readable: 'whole' | ReadonlySet<string>): ImportReport {
  if (readable === 'whole') return { ...report, refused: report.refused.slice(0, FIRST_REFUSED) };
  const sums = report.sums.filter((sum) => readable.has(sum.workAreaId));
  return { ...report, sums, refused: [], unknownCodes: [], notOursCodes: [], fates: null };
}

/** The history of a region's imports, newest first, as far as the person may know of them. */
export async function readBatches({ db, actor }: Asking, regionCode: string): Promise<BatchLine[]> {
  if (!(await hasRegion(db, regionCode))) throw new DomainError('region.not-found');
  const batches = await listBatches(db, regionCode);
  const places = await loadPlaces(db, [...new Set(batches.flatMap(workAreaIdsOf))]);
  return batches.flatMap((batch) => {
    const own = new Map([...places].filter(([id]) => workAreaIdsOf(batch).includes(id)));
    const readable = readableOf(actor, batch, own);
    if (readable !== 'whole' && readable.size === 0) return [];
    const { report, ...line } = batch;
    const { counts = null, totalCents = null, changeCents = null } = report ?? {};
    return [{ ...line, counts, totalCents, changeCents, ...rightsOn(actor, batch, [...own.values()]) }];
  });
}

/** The refused rows of a file, a page at a time; none for who reads only a part of the batch. */
export async function readRefusedRows(
  asking: Asking,
  { id, offset, limit }: { readonly id: string; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly RefusedRow[] }> {
  const { batch, readable } = await loadReadable(asking, id);
  if (!batch.report || readable !== 'whole') return { total: 0, rows: [] };
  return { total: batch.report.counts.refused, rows: batch.report.refused.slice(offset, offset + limit) };
}

/** The voucher lines that a batch brings, a page at a time, in the reader's scope. */
export async function readBatchEntries(
  asking: Asking & Pick<ActorContext, 'today'>,
  { id, ...page }: { readonly id: string; readonly afterRow: number; readonly limit: number },
): Promise<BatchEntry[]> {
  const { batch, readable } = await loadReadable(asking, id);
  const entries = await listBatchEntries(asking.db, batch.id, {
    ...page,
    workAreaIds: readable === 'whole' ? null : [...readable],
  });
  await recordView(asking, {
    source: 'page',
    filter: `file=${batch.fileName}&afterRow=${page.afterRow}`,
    rows: entries.length,
    workAreaIds: new Set(entries.map((entry) => entry.workAreaId)),
  });
  return entries;
}

/** The region's codes that belong to no project. */
export async function readMarks({ db }: Asking, regionCode: string): Promise<string[]> {
  if (!(await hasRegion(db, regionCode))) throw new DomainError('region.not-found');
  return listMarks(db, regionCode);
}

async function loadReadable({ db, actor }: Asking, id: string) {
  const batch: Batch | null = await findBatch(db, id);
  if (!batch) throw new DomainError('batch.not-found');
  const places = await loadPlaces(db, workAreaIdsOf(batch));
  const readable = readableOf(actor, batch, places);
  if (readable !== 'whole' && readable.size === 0) throw new DomainError('batch.not-found');
  return { batch, readable, places };
}
