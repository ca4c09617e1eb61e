import { compareDelivery } from '@painopiste/shared/ledger/compare-delivery';
import { pairGroup } from '@painopiste/shared/ledger/entry-identity';
import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import type { EntryRow } from '@painopiste/shared/ledger/read-entry-row';
import { type PaakirjaRow, readPaakirjaRow } from '@painopiste/shared/ledger/read-paakirja-row';
import { ReportTally } from '@painopiste/shared/ledger/report-tally';
import { type Db, inTx, type Tx } from '../../db/transaction.ts';
import { saveProgress, saveReport } from './batch-store.ts';
import type { RegionChart } from './chart-store.ts';
import { ChunkPace } from './chunk-pace.ts';
import { saveDeltas } from './delta-store.ts';
import { findLiveIdentities, insertEntries, markSuperseded } from './entry-store.ts';
import { GroupCollector, identityOfEntry, type RowGroup } from './group-collector.ts';
import type { PreparedEntry } from './prepared-entry.ts';
import { readRecords } from './read-records.ts';
import { DeltaTally } from './rollup-delta.ts';
import type { SpooledFile } from './spool-file.ts';
import type { FileSurvey } from './survey-file.ts';

/** Rows without an entry (refused, not ours) cost nothing to write, but progress is to be seen. */
const ROWS_BETWEEN_SIGNS = 2000;

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

/** What a reading carries along. */
interface Reading extends Preparation {
  readonly db: Db;
  readonly pace: ChunkPace;
  readonly report: ReportTally;
  readonly deltas: DeltaTally;
}

/**
 * Reads the file row by row, compares it with the books, and writes what it brings under the inactive batch, piece by
 * piece; ends with the report that is the preview. Nothing of it counts before the batch is activated.
 */
export async function prepareBatch(db: Db, preparation: Preparation): Promise<ImportReport> {
  const { batchId, file, survey, chart } = preparation;
  const report = new ReportTally();
  const deltas = new DeltaTally();
  const reading: Reading = { ...preparation, db, pace: new ChunkPace(), report, deltas };
  const collector = new GroupCollector(survey.repeated);
  let groups: RowGroup[] = [];
  let rowsInGroups = 0;
  let told = 0;

  for await (const { row, cells } of readRecords(file.read(), survey.delimiter)) {
    if (row <= survey.headerRow) continue;
    const entry = takeRow(report, row, readPaakirjaRow(row, cells, survey.header, chart));
    const group = entry && collector.add(entry);
    if (group) {
      groups.push(group);
      rowsInGroups += group.rows.length;
    }
    if (rowsInGroups < reading.pace.size && row - told < ROWS_BETWEEN_SIGNS) continue;
    await bringIn(reading, groups, row);
    groups = [];
    rowsInGroups = 0;
    told = row;
  }
  await bringIn(reading, groups, survey.rowsTotal);
  const finished = report.report();
  const isSaved = await inTx(db, async (tx) => {
    await saveDeltas(tx, batchId, deltas.deltas());
    return saveReport(tx, batchId, survey.rowsTotal, finished);
  });
  if (!isSaved) throw new BatchGivenUp(batchId);
  return finished;
}

/** Counts a row; answers its entry where it has one. */
function takeRow(report: ReportTally, row: number, read: PaakirjaRow): EntryRow | null {
  if (read.kind === 'total') report.addTotal(row, read.cents);
  if (read.kind !== 'row') return null;
  const { reading, cents } = read;
  report.addAmount(cents);
  if (reading.kind === 'refused') report.addRefusal(reading.refusal, cents);
  if (reading.kind === 'not-ours') report.addNotOurs(row, reading.code, cents);
  return reading.kind === 'entry' ? reading.entry : null;
}

async function bringIn(reading: Reading, groups: readonly RowGroup[], row: number): Promise<void> {
  await writeEntries(reading, await compareGroups(reading, groups), row);
  reading.onProgress?.(row, reading.survey.rowsTotal);
}

async function compareGroups(reading: Reading, groups: readonly RowGroup[]): Promise<PreparedEntry[]> {
  const { db, regionCode, chart, pace, report, deltas } = reading;
  if (groups.length === 0) return [];
  const identities = groups.flatMap(({ rows }) => rows.slice(0, 1).map(identityOfEntry));
  const live = await pace.take(() => findLiveIdentities(db, regionCode, identities, chart.closedThrough));
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
  { db, batchId, regionCode, pace }: Reading,
  entries: readonly PreparedEntry[],
  row: number,
): Promise<void> {
  let rest = entries;
  // At least once, so that progress shows also where every row is unchanged.
  do {
    const piece = rest.slice(0, pace.size);
    rest = rest.slice(piece.length);
    const replaced = piece.flatMap((entry) => entry.supersedes.map((old) => old.id));
    const write = async (tx: Tx): Promise<boolean> => {
      if (piece.length > 0) await insertEntries(tx, batchId, regionCode, piece);
      if (replaced.length > 0) await markSuperseded(tx, batchId, replaced);
      return saveProgress(tx, batchId, row);
    };
    if (!(await pace.take(() => inTx(db, write)))) throw new BatchGivenUp(batchId);
  } while (rest.length > 0);
}
