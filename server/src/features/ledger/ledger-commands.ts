import { DomainError } from '@painopiste/shared/errors/domain-error';
import { hasUnderstoodRows } from '@painopiste/shared/ledger/import-report';
import type { DiscardInput, ImportInput, UndoImportInput } from '@painopiste/shared/ledger/ledger-input';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { Place } from '@painopiste/shared/permissions/can';
import { ZERO_CENTS } from '@painopiste/shared/values/cents';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { canOnBatch, readableOf, regionPlace, rightsOn, workAreaIdsOf } from './batch-rights.ts';
import {
  abandonBatch,
  findBatch,
  findOpenBatch,
  lockBatch,
  lockLedger,
  saveActive,
  saveUndone,
} from './batch-store.ts';
import type { Batch, BatchOutcome, BatchState } from './batch.ts';
import { loadPlaces } from './chart-store.ts';
import { addToRollups, findClosedMonth, isBuiltUpon, lockProjects } from './delta-store.ts';

/** Brings a batch into the books: from here on, and not a moment earlier, every reader sees all of it. */
export function importBatch(context: CommandContext, input: ImportInput): Promise<BatchOutcome> {
  return runCommand(context, { action: 'ledger:import', commandId: input.commandId }, async (tx) => {
    const { batch, place } = await loadAllowed(tx, context, input.batchId, 'ledger:import');
    assertVersion(batch, input.version);
    if (batch.state !== 'ready' || !batch.report) throw new DomainError('batch.not-ready');
    if (!hasUnderstoodRows(batch.report)) throw new DomainError('batch.nothing-to-import');
    const { refused } = batch.report.counts;
    if (refused > 0 && !input.goodRows) throw new DomainError('batch.refused-rows', { refused });
    await lockProjects(tx, batch.id);
    if (await findClosedMonth(tx, batch.id)) throw new DomainError('batch.outdated');
    await addToRollups(tx, batch.id, 1);
    assertSaved(await saveActive(tx, batch.id, batch.version, context.today), batch);
    return traceOf(batch, 'active', place);
  });
}

/** Takes a batch out of the books again, as long as none of its months is closed and no later import stands on it. */
export function undoImport(context: CommandContext, input: UndoImportInput): Promise<BatchOutcome> {
  return runCommand(context, { action: 'ledger:undo', commandId: input.commandId }, async (tx) => {
    const { batch, place } = await loadAllowed(tx, context, input.batchId, 'ledger:undo');
    assertVersion(batch, input.version);
    if (batch.state !== 'active') throw new DomainError('batch.not-active');
    // A file that is being compared with these very entries, or was, would count on them.
    const open = await findOpenBatch(tx, batch.regionCode);
    if (open) {
      const code = open.state === 'ready' ? 'batch.preview-waiting' : 'batch.busy';
      throw new DomainError(code, { fileName: open.fileName, by: open.createdByName ?? '' });
    }
    await lockProjects(tx, batch.id);
    const month = await findClosedMonth(tx, batch.id);
    if (month) throw new DomainError('batch.month-closed', { month });
    if (await isBuiltUpon(tx, batch.id, batch.regionCode)) throw new DomainError('batch.superseded');
    await addToRollups(tx, batch.id, -1);
    assertSaved(await saveUndone(tx, batch.id, batch.version), batch);
    return traceOf(batch, 'undone', place);
  });
}

/** Gives a preview up, or stops the reading of a file. The caller clears what had been written. */
export function discardBatch(context: CommandContext, input: DiscardInput): Promise<BatchOutcome> {
  return runCommand(context, { action: 'ledger:import', commandId: input.commandId }, async (tx) => {
    const { batch, place, places } = await loadVisible(tx, context, input.batchId);
    if (batch.state !== 'ready' && batch.state !== 'preparing') throw new DomainError('batch.not-ready');
    if (!rightsOn(context.actor, batch, places).canDiscard) {
      throw new DomainError('permission.denied', { action: 'ledger:import' });
    }
    assertVersion(batch, input.version);
    assertSaved(await abandonBatch(tx, batch.id, 'discarded'), batch);
    return traceOf(batch, 'abandoned', place);
  });
}

interface Loaded {
  readonly batch: Batch;
  readonly places: readonly Place[];
  /** Where the trace stands: the project, when the batch touches one only. */
  readonly place: Place;
}

/** The batch under a lock. The region's lock comes first, here as where a batch is begun: no two wait for each other. */
async function loadVisible(tx: Tx, { actor }: CommandContext, batchId: string): Promise<Loaded> {
  const unlocked = await findBatch(tx, batchId);
  if (!unlocked) throw new DomainError('batch.not-found');
  await lockLedger(tx, unlocked.regionCode);
  const batch = (await lockBatch(tx, batchId)) ?? unlocked;
  const found = await loadPlaces(tx, workAreaIdsOf(batch));
  const readable = readableOf(actor, batch, found);
  if (readable !== 'whole' && readable.size === 0) throw new DomainError('batch.not-found');
  const places = [...found.values()];
  const [projectId = null, ...others] = new Set(places.map((place) => place.projectId));
  const place = { ...regionPlace(batch.regionCode), projectId: others.length === 0 ? projectId : null };
  return { batch, places, place };
}

async function loadAllowed(
  tx: Tx,
  context: CommandContext,
  batchId: string,
  action: Action,
): Promise<Loaded> {
  const loaded = await loadVisible(tx, context, batchId);
  if (!canOnBatch(context.actor, action, loaded.batch, loaded.places))
    throw new DomainError('permission.denied', { action });
  return loaded;
}

function assertVersion(batch: Batch, version: number): void {
  if (batch.version !== version) throw staleOf(batch);
}

function assertSaved(isSaved: boolean, batch: Batch): void {
  if (!isSaved) throw staleOf(batch);
}

const staleOf = ({ id, version, state }: Batch): DomainError =>
  new DomainError('batch.stale', { id, version, state });

function traceOf(batch: Batch, state: BatchState, place: Place): Trace<BatchOutcome> {
  const version = batch.version + 1;
  const { counts, rows = 0, changeCents = ZERO_CENTS } = batch.report ?? {};
  const after: BatchOutcome = {
    id: batch.id,
    version,
    state,
    regionCode: batch.regionCode,
    fileName: batch.fileName,
    rows,
    imported: counts?.imported ?? 0,
    changed: counts?.changed ?? 0,
    changeCents,
  };
  const before = { state: batch.state, version: batch.version };
  return { noun: 'batch', entityId: batch.id, version, before, after, reason: null, place };
}
