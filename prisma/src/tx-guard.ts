import { AsyncLocalStorage } from 'node:async_hooks';
import { Pool, type PoolClient } from 'pg';
import type { Prisma, PrismaClient } from './generated/client.ts';

const insideTransaction = new AsyncLocalStorage<boolean>();

type ConnectCallback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void;

/**
 * On the embedded database a query on the base client inside a transaction waits for its own transaction until that
 * times out; on a server it silently runs outside it. Both are mistakes, so both databases refuse it at once: the
 * transaction took its connection before its callback began, and whoever asks the pool for one inside is at fault.
 */
export class GuardedPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
    if (!insideTransaction.getStore()) return callback ? super.connect(callback) : super.connect();
    const error = new Error('A query on the base client inside a transaction: use the transaction client.');
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => undefined);
  }
}

type TransactionOptions = {
  maxWait?: number;
  timeout?: number;
  isolationLevel?: Prisma.TransactionIsolationLevel;
};

// The embedded database runs one transaction at a time: Prisma's 2 and 5 seconds would refuse under a short queue.
const PATIENT: TransactionOptions = { maxWait: 15_000, timeout: 15_000 };

/** Use this instead of `prisma.$transaction(callback)`. */
export function inTransaction<T>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  // Awaited inside: a query of Prisma's starts only when it is awaited.
  const guarded = (tx: Prisma.TransactionClient): Promise<T> =>
    insideTransaction.run(true, async () => await work(tx));
  return prisma.$transaction(guarded, { ...PATIENT, ...options });
}

/** For work that is started inside a transaction but is meant to run outside it. */
export const outsideTransaction = <T>(work: () => T): T => insideTransaction.run(false, work);
