import { randomUUID } from 'node:crypto';
import type { Db, Reader, Tx } from '../../db/transaction.ts';

const PURPOSE = 'first-administrator';
/** Held while the first administrator is made: of two links used at once, one waits for the other. */
const ADVISORY_LOCK = 4_120_071;

export type LinkState = 'good' | 'expired' | 'used' | 'not-found';

export async function lockFirstAdministrator(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK}::bigint)`;
}

/**
 * Is there anybody who can sign in and administers everything, and is not one of the demonstration's? Others may have come
 * in by the organisation's accounts before the first administrator is made.
 */
export async function hasAnybody(reader: Reader): Promise<boolean> {
  const administers = { some: { role: 'admin', scopeKind: 'everything', validTo: null } };
  const somebody = {
    demonstration: false,
    deactivatedAt: null,
    accounts: { some: {} },
    memberships: administers,
  };
  return (await reader.user.findFirst({ where: somebody, select: { id: true } })) !== null;
}

export async function saveLink(db: Db, tokenHash: string, minutes: number): Promise<void> {
  // The database's own clock says when it expires, and later whether it has.
  await db.$executeRaw`
    INSERT INTO one_time_link (id, purpose, token_hash, expires_at)
    VALUES (${randomUUID()}::uuid, ${PURPOSE}, ${tokenHash}, now() + make_interval(mins => ${minutes}::int))`;
}

/** What stands in the way of using the link, if anything. */
export async function findLinkState(reader: Reader, tokenHash: string): Promise<LinkState> {
  const [link] = await reader.$queryRaw<{ used: boolean; expired: boolean }[]>`
    SELECT used_at IS NOT NULL AS used, expires_at <= now() AS expired
    FROM one_time_link WHERE token_hash = ${tokenHash} AND purpose = ${PURPOSE}`;
  if (!link) return 'not-found';
  if (link.used) return 'used';
  return link.expired ? 'expired' : 'good';
}

/** Takes the link out of use, in the transaction that uses it and under its lock. */
export async function spendLink(tx: Tx, tokenHash: string): Promise<void> {
  await tx.$executeRaw`UPDATE one_time_link SET used_at = now() WHERE token_hash = ${tokenHash}`;
}

export async function isEmailTaken(tx: Tx, email: string): Promise<boolean> {
  return (await tx.user.count({ where: { email } })) > 0;
}

interface NewAdministrator {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** The person, the password and the role on everything. */
export async function saveAdministrator(
  tx: Tx,
  { id, name, email, passwordHash }: NewAdministrator,
): Promise<void> {
  const account = { accountId: id, providerId: 'credential', password: passwordHash };
  const membership = { id: randomUUID(), role: 'admin', scopeKind: 'everything' };
  await tx.user.create({
    data: { id, name, email, accounts: { create: account }, memberships: { create: membership } },
  });
}
