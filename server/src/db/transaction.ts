import type { Prisma, PrismaClient } from '@painopiste/prisma/generated/client';
import { inTransaction } from '@painopiste/prisma/tx-guard';

declare const txBrand: unique symbol;

/** The base client: for reads outside a transaction. */
export type Db = PrismaClient;

/** Proof of an open transaction: whatever writes asks for one. */
export type Tx = Prisma.TransactionClient & { readonly [txBrand]: true };

/** Either: for stores whose reads serve both. */
export type Reader = Db | Tx;

/** Runs the work in one transaction; it is taken back as a whole where the work throws. */
export function inTx<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, (tx) => work(tx as Tx));
}
