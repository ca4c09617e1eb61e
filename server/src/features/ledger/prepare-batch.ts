import { compareDelivery } from '@painopiste/shared/ledger/compare-delivery';
import { pairGroup } from '@painopiste/shared/ledger/entry-identity';
import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import { readPaakirjaRow } from '@painopiste/shared/ledger/read-paakirja-row';
import { ReportTally } from '@painopiste/shared/ledger/report-tally';
import { type Db, inTx } from '../../db/transaction.ts';
import { saveProgress, saveReport } from './batch-store.ts';
import type { RegionChart } from './chart-store.ts';
import { saveDeltas } from './delta-store.ts';
import { findLiveIdentities, insertEntries, markSuperseded } from './entry-store.ts';
import { GroupCollector, type RowGroup } from './group-collector.ts';
import type { PreparedEntry } from './prepared-entry.ts';
import { readRecords } from './read-records.ts';
import { DeltaTally } from './rollup-delta.ts';
import type { SpooledFile } from './spool-file.ts';
import type { FileSurvey } from './survey-file.ts';

/**
 * Rows per transaction. The embedded database runs one transaction at a time: with 250 rows the others wait some
 * 50 ms for it, far below the 500 ms that anybody may wait.
 */
const CHUNK = 250;

export interface Preparation {
  readonly batchId: string;
  readonly regionCode: string;
  readonly file: SpooledFile;
  readonly survey: FileSurvey;
  readonly chart: RegionChart;
  /** Told after each chunk how many rows have been read. */
  readonly onProgress?: ((rowsRead: number, rowsTotal: number) => void) | undefined;
}

/** The batch was given up by somebody else while its file was being read. */
export class BatchGivenUp extends Error {
  override readonly name = 'BatchGivenUp';
}

/**
 * Reads the file row by row, compares it with the books, and writes what it brings under the inactive batch, chunk by
 * chunk; ends with the report that is the preview. Nothing of it counts before the batch is activated.
 */
export async function prepareBatch(db: Db, preparation: Preparation): Promise<ImportReport> {
  const { batchId, file, survey, chart } = preparation;
  const report = new ReportTally();
  const deltas = new DeltaTally();
  const collector = new GroupCollector(survey.repeated);
  let groups: RowGroup[] = [];
  let rowsInGroups = 0;

  const flush = async (row: number): Promise<void> => {
    const entries = await compareGroups(db, preparation, groups, report, deltas);
    await writeEntries(db, preparation, entries, row);
    preparation.onProgress?.(row, survey.rowsTotal);
    groups = [];
    rowsInGroups = 0;
  };

  for await (const { row, cells } of readRecords(file.read(), survey.delimiter)) {
    if (row <= survey.headerRow) continue;
    const read = readPaakirjaRow(row, cells, survey.header, chart);
    if (read.kind === 'total') report.addTotal(row, read.cents);
    if (read.kind !== 'row') continue;
    report.addAmount(read.cents);
    const { reading } = read;
    if (reading.kind === 'refused') report.addRefusal(reading.refusal, read.cents);
    if (reading.kind === 'not-ours') report.addNotOurs(row, reading.code, read.cents);
    const group = reading.kind === 'entry' ? collector.add(reading.entry) : null;
    if (group) {
      groups.push(group);
      rowsInGroups += group.rows.length;
    }
    if (rowsInGroups >= CHUNK || row % (CHUNK * 8) === 0) await flush(row);
  }
  await flush(survey.rowsTotal);
  const finished = report.report();
  const isSaved = await inTx(db, async (tx) => {
    await saveDeltas(tx, batchId, deltas.deltas());
    return saveReport(tx, batchId, survey.rowsTotal, finished);
  });
  if (!isSaved) throw new BatchGivenUp(batchId);
  return finished;
}

async function compareGroups(
  db: Db,
  { regionCode, chart }: Preparation,
  groups: readonly RowGroup[],
  report: ReportTally,
  deltas: DeltaTally,
): Promise<PreparedEntry[]> {
  if (groups.length === 0) return [];
  const identities = groups.flatMap(({ rows }) => rows.slice(0, 1)).map((row) => ({ ...row, costCentreCode: row.costCentre.code }));
  const live = await findLiveIdentities(db, regionCode, identities, chart.closedThrough);
  const entries: PreparedEntry[] = [];
  for (const { key, rows } of groups) {
    for (const { row, known, ordinal } of pairGroup(rows, live.get(key) ?? [])) {
      const delivery = compareDelivery(row, known);
      report.addDelivery(row, delivery);
      deltas.add(delivery);
      if (delivery.fate !== 'unchanged') {
        entries.push({ row, ordinal, entry: delivery.entry, supersedes: delivery.supersedes });
      }
    }
  }
  return entries;
}

async function writeEntries(
  db: Db,
  { batchId, regionCode }: Preparation,
  entries: readonly PreparedEntry[],
  row: number,
): Promise<void> {
  // At least once, so that progress shows also where every row is unchanged.
  for (let at = 0; at === 0 || at < entries.length; at += CHUNK) {
    const chunk = entries.slice(at, at + CHUNK);
    const replaced = chunk.flatMap((entry) => entry.supersedes.map((old) => old.id));
    const isOpen = await inTx(db, async (tx) => {
      if (chunk.length > 0) await insertEntries(tx, batchId, regionCode, chunk);
      if (replaced.length > 0) await markSuperseded(tx, batchId, replaced);
      return saveProgress(tx, batchId, row);
    });
    if (!isOpen) throw new BatchGivenUp(batchId);
  }
}

