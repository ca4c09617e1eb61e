import type { Language } from '@painopiste/shared/values/language';
import type { Reader, Tx } from '../../db/transaction.ts';

export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly version: number;
  readonly demonstration: boolean;
}

export async function findAccount(reader: Reader, id: string): Promise<StoredAccount> {
  const select = { id: true, name: true, email: true, language: true, version: true, demonstration: true };
  const row = await reader.user.findUniqueOrThrow({ where: { id }, select });
  return { ...row, language: row.language as Language };
}

/** The same, which nobody else changes meanwhile. */
export async function lockAccount(tx: Tx, id: string): Promise<StoredAccount> {
  await tx.$executeRaw`SELECT 1 FROM app_user WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findAccount(tx, id);
}

export async function changeAccount(
  tx: Tx,
  id: string,
  data: { readonly name?: string } = {},
): Promise<void> {
  await tx.user.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

interface StoredSession {
  readonly id: string;
  readonly device: string | null;
  readonly signedInAt: Date;
  readonly seenAt: Date;
}

/** A person's sessions that have not expired, the last used first. */
export async function findSessions(reader: Reader, userId: string): Promise<StoredSession[]> {
  return reader.$queryRaw<StoredSession[]>`
    SELECT id, user_agent AS device, created_at AS "signedInAt", updated_at AS "seenAt" FROM session
    WHERE user_id = ${userId}::uuid AND expires_at > now() ORDER BY updated_at DESC, id`;
}

/** Ends one of a person's own sessions; false where there is none. */
export async function deleteSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { id, userId } })).count === 1;
}
