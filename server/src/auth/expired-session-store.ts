import type { Db } from '../db/transaction.ts';

/** Removes what nobody can use any more; who had signed in when is not kept. */
export async function deleteExpiredSessions(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM session WHERE expires_at < now()`;
  await db.$executeRaw`DELETE FROM verification WHERE expires_at < now()`;
}
