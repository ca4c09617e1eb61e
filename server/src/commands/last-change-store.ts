import type { Reader } from '../db/transaction.ts';

/** Who changed a thing last and when; nulls where nobody has since the seed. */
export interface LastChange {
  readonly changedBy: string | null;
  /** Instant, ISO 8601 in UTC. */
  readonly changedAt: string | null;
}

export async function findLastChangeOf(reader: Reader, noun: string, entityId: string): Promise<LastChange> {
  const row = await reader.auditEntry.findFirst({
    where: { noun, entityId },
    orderBy: { sequence: 'desc' },
    select: { actorName: true, at: true },
  });
  return { changedBy: row?.actorName ?? null, changedAt: row?.at.toISOString() ?? null };
}
