import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Tx } from '../../db/transaction.ts';

/** The lock of the database's own rule: whoever takes an administrator away waits for others who do. */
const ADVISORY_LOCK = 4_120_072;

/** Before an administrator is taken away. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK}::bigint)`;
}

/** After one was taken away, under the lock: throws `membership.last-administrator` where nobody is left. */
export async function assertAdministratorRemains(tx: Tx): Promise<void> {
  const left = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM lasting_administrator LIMIT 1`;
  if (left.length === 0) throw new DomainError('membership.last-administrator');
}

/** Is this person one of those who administer everything, today and without an end? */
export async function isLastingAdministrator(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM lasting_administrator WHERE id = ${id}::uuid`;
  return found.length > 0;
}
