import type { Condition } from '../../db/conditions.ts';
import type { Reader } from '../../db/transaction.ts';
import { findTrail } from './audit-list-store.ts';
import type { AuditRow } from './audit-list.ts';
import type { NamesById } from './names-by-id.ts';
import { tellTrail } from './tell-trail.ts';

export interface Trail {
  readonly rows: readonly AuditRow[];
  readonly names: NamesById;
  /** What to go on before; null at the end. */
  readonly next: number | null;
}

/** The next rows of the trail `a` that pass this condition, newest first, told. */
export async function readTrail(
  reader: Reader,
  condition: Condition,
  {
    beforeSequence,
    offset = 0,
    limit,
  }: { beforeSequence?: number | undefined; offset?: number; limit: number },
): Promise<Trail> {
  // One more than asked for: is there a next page?
  const stored = await findTrail(reader, condition, { beforeSequence, offset, limit: limit + 1 });
  const shown = stored.slice(0, limit);
  return {
    ...(await tellTrail(reader, shown)),
    next: stored.length > limit ? (shown.at(-1)?.sequence ?? null) : null,
  };
}
