import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { can, type Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Logger } from 'pino';
import { type Db, inTx, type Tx } from '../../db/transaction.ts';
import { abandonBatch, createBatch, findOpenBatch, lockLedger } from './batch-store.ts';
import { hasRegion, loadChart, type RegionChart } from './chart-store.ts';
import { clearBatch } from './clear-batches.ts';
import { BatchGivenUp, prepareBatch } from './prepare-batch.ts';
import { type SpooledFile, spoolFile } from './spool-file.ts';
import { type FileSurvey, surveyFile } from './survey-file.ts';

export interface DeliveryContext {
  readonly db: Db;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Where an uploaded file stands while it is read. */
  readonly spoolDirectory: string;
}

export interface FileDelivery {
  readonly regionCode: string;
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly onProgress?: (rowsRead: number, rowsTotal: number) => void;
}

export interface StartedReading {
  readonly batchId: string;
  /** Ends when the batch is ready, or was given up; never fails. */
  readonly reading: Promise<void>;
}

const MAX_NAME = 200;

/**
 * Takes a file in and begins to read it: answers as soon as the file is known to be readable, while its rows are
 * still being compared with the books. Throws a DomainError for a person without the right, a file that is none of
 * ours, or a region whose last file still waits.
 */
export async function readDelivery(
  context: DeliveryContext,
  delivery: FileDelivery,
): Promise<StartedReading> {
  const chart = await chartFor(context, delivery.regionCode);
  const file = await spoolFile(delivery.content, context.spoolDirectory);
  try {
    const survey = await surveyFile(file, chart);
    const batchId = await openBatch(context, delivery, file, survey);
    return { batchId, reading: compareWithBooks(context, { batchId, delivery, file, survey, chart }) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** What the rows are judged by, as far as this person may import. */
async function chartFor({ db, actor }: DeliveryContext, regionCode: string): Promise<RegionChart> {
  if (!(await hasRegion(db, regionCode))) throw new DomainError('region.not-found');
  const mayImport = (place: Place): boolean => can(actor, 'ledger:import', place);
  const chart = await loadChart(db, regionCode, mayImport);
  const isAllowed =
    mayImport({ regionCode, projectId: null, workAreaId: null, shares: [] }) ||
    [...chart.costCentres.values()].some((centres) => centres.some((centre) => centre.mayImport));
  if (!isAllowed) throw new DomainError('permission.denied', { action: 'ledger:import' });
  return chart;
}

async function openBatch(
  { db, actor, today }: DeliveryContext,
  { regionCode, fileName }: FileDelivery,
  file: SpooledFile,
  survey: FileSurvey,
): Promise<string> {
  const id = randomUUID();
  await inTx(db, async (tx) => {
    await lockLedger(tx, regionCode);
    await makeRoom(tx, regionCode, actor);
    await createBatch(tx, {
      id,
      regionCode,
      fileName: fileName.slice(0, MAX_NAME),
      fileSha256: file.sha256,
      shape: 'paakirja',
      rowsTotal: survey.rowsTotal,
      createdById: actor.id,
      createdOn: today,
    });
  });
  return id;
}

/** One open batch per region: a person's own waiting preview gives way to her next file, another's does not. */
async function makeRoom(tx: Tx, regionCode: string, actor: Actor): Promise<void> {
  const open = await findOpenBatch(tx, regionCode);
  if (!open) return;
  const details = { fileName: open.fileName, by: open.createdByName ?? '' };
  if (open.state === 'preparing' && !open.isSilent) throw new DomainError('batch.busy', details);
  if (open.state === 'ready' && open.createdById !== actor.id)
    throw new DomainError('batch.preview-waiting', details);
  await abandonBatch(tx, open.id, open.state === 'ready' ? 'replaced' : 'interrupted');
}

interface Comparison {
  readonly batchId: string;
  readonly delivery: FileDelivery;
  readonly file: SpooledFile;
  readonly survey: FileSurvey;
  readonly chart: RegionChart;
}

async function compareWithBooks(context: DeliveryContext, comparison: Comparison): Promise<void> {
  const { delivery, ...rest } = comparison;
  const { regionCode, onProgress } = delivery;
  try {
    await prepareBatch(context.db, { ...rest, regionCode, onProgress });
  } catch (error) {
    await giveUp(context, comparison.batchId, error);
  } finally {
    await comparison.file.close();
  }
}

async function giveUp({ db, log }: DeliveryContext, batchId: string, error: unknown): Promise<void> {
  if (!(error instanceof BatchGivenUp))
    log.error({ err: error, batchId }, 'A ledger file could not be read to its end');
  try {
    await inTx(db, (tx) => abandonBatch(tx, batchId, 'failed'));
    await clearBatch(db, batchId);
  } catch (clearing) {
    log.warn(
      { err: clearing, batchId },
      'An unfinished import could not be cleared; the next start will do it',
    );
  }
}
