import type { Logger } from 'pino';
import { deleteExpiredSessions } from '../auth/expired-session-store.ts';
import type { Db } from '../db/transaction.ts';
import { clearAbandonedBatches } from '../features/ledger/clear-batches.ts';

const SIX_HOURS = 6 * 3_600_000;

/**
 * What an earlier process left, and what time leaves: imports that were killed, sessions that have ended. Goes on
 * beside the serving; answers the way to stop it.
 */
export function startCleanUp(
  db: Db,
  { alone, log }: { readonly alone: boolean; readonly log: Logger },
): () => void {
  const failed = (err: unknown): void => log.warn({ err }, 'Cleaning up failed; it is tried again later.');
  clearAbandonedBatches(db, { alone }).catch(failed);
  deleteExpiredSessions(db).catch(failed);
  const timer = setInterval(() => void deleteExpiredSessions(db).catch(failed), SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
