import { OIDC_PROVIDER } from '../../auth/oidc-issuer.ts';
import type { Tx } from '../../db/transaction.ts';

export interface DirectoryPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly demonstration: boolean;
  readonly isInUse: boolean;
}

const columns = { id: true, name: true, email: true, demonstration: true, deactivatedAt: true } as const;

type Row = Omit<DirectoryPerson, 'isInUse'> & { readonly deactivatedAt: Date | null };
const person = ({ deactivatedAt, ...row }: Row): DirectoryPerson => ({
  ...row,
  isInUse: deactivatedAt === null,
});

/** Held while one person signs in: of two sign-ins at once, one waits for the other. */
export async function lockSubject(tx: Tx, subject: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(4120073, hashtext(${subject}))`;
}

export async function findPersonBySubject(tx: Tx, subject: string): Promise<DirectoryPerson | null> {
  const where = { providerId: OIDC_PROVIDER, accountId: subject };
  const account = await tx.account.findFirst({ where, select: { user: { select: columns } } });
  return account && person(account.user);
}

export async function findPersonByEmail(tx: Tx, email: string): Promise<DirectoryPerson | null> {
  const row = await tx.user.findUnique({ where: { email }, select: columns });
  return row && person(row);
}

export async function savePerson(
  tx: Tx,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> {
  await tx.user.create({ data: { id, name, email, emailVerified: true } });
}

/** From now on the person signs in as this subject of the directory. */
export async function saveSubject(tx: Tx, userId: string, subject: string): Promise<void> {
  await tx.account.create({ data: { userId, accountId: subject, providerId: OIDC_PROVIDER } });
}
