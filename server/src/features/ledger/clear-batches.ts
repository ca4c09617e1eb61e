import type { Logger } from 'pino';
import { type Db, inTx } from '../../db/transaction.ts';
import { abandonBatch, listDeadBatches } from './batch-store.ts';
import { ChunkPace } from './chunk-pace.ts';
import { deleteDeltas } from './delta-store.ts';
import { deleteSomeEntries, listUnclearedBatches } from './entry-store.ts';

/** Removes what an abandoned batch had written; nothing of it ever counted. */
export async function clearBatch(db: Db, batchId: string): Promise<void> {
  await deleteDeltas(db, batchId);
  const pace = new ChunkPace();
  let isLast = false;
  while (!isLast) {
    // Each piece is a statement of its own: between two of them everybody else has a turn.
    const { size } = pace;
    isLast = (await pace.take(() => deleteSomeEntries(db, batchId, size))) < size;
  }
}

/**
 * Gives up what a process that died was reading, and clears what it had written. `alone`: no other process uses the
 * database (so on the embedded one), hence nothing can be in the middle of its reading. Answers how many were given up.
 */
export async function clearAbandonedBatches(db: Db, { alone }: { readonly alone: boolean }): Promise<number> {
  const dead = await listDeadBatches(db, alone);
  for (const id of dead) await inTx(db, (tx) => abandonBatch(tx, id, 'interrupted'));
  for (const id of await listUnclearedBatches(db)) await clearBatch(db, id);
  return dead.length;
}

/** Clears while the person goes on; what a stop of the server cuts short, the next start does. */
export function clearInBackground(
  { db, log }: { readonly db: Db; readonly log: Logger },
  batchId: string,
): void {
  clearBatch(db, batchId).catch((error: unknown) => {
    log.warn({ err: error, batchId }, 'A discarded import could not be cleared; the next start will do it');
  });
}
