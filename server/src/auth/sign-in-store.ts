import type { Db } from '../db/transaction.ts';

/** What decides whether a person whose password was right may come in. */
export async function findStanding(db: Db, userId: string) {
  const where = { id: userId };
  return db.user.findUnique({ where, select: { deactivatedAt: true, demonstration: true } });
}
