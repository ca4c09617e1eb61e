import type { Reader, Tx } from '../db/transaction.ts';

const CREDENTIAL = 'credential';

/** The hash of a person's password; null where the person has none. */
export async function findPasswordHash(reader: Reader, userId: string): Promise<string | null> {
  const account = await reader.account.findFirst({ where: { userId, providerId: CREDENTIAL } });
  return account?.password ?? null;
}

/** Sets a person's password, the first one too. */
export async function savePasswordHash(tx: Tx, userId: string, password: string): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: CREDENTIAL },
    data: { password },
  });
  if (count === 0)
    await tx.account.create({ data: { accountId: userId, providerId: CREDENTIAL, userId, password } });
}

/** Ends a person's sessions, but for one where it is named; answers how many. */
export async function deleteSessions(tx: Tx, userId: string, but: string | null = null): Promise<number> {
  const where = but === null ? { userId } : { userId, id: { not: but } };
  return (await tx.session.deleteMany({ where })).count;
}
