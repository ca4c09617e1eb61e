import type { Reader } from '../../db/transaction.ts';
import type { AuditRow } from '../audit/audit-list.ts';
import { findWithdrawn } from './withdrawn-store.ts';

/** What a comment says, and to whom. */
const SAID: ReadonlySet<string> = new Set(['text', 'mentions']);

/** The rows of a history without what withdrawn comments said: that is left to those who read the whole trail. */
export async function keepWithdrawnUnsaid(reader: Reader, rows: readonly AuditRow[]): Promise<AuditRow[]> {
  const commentIds = rows.filter(({ noun }) => noun === 'comment').map(({ entityId }) => entityId);
  const withdrawn = await findWithdrawn(reader, commentIds);
  return rows.map((row) =>
    row.noun === 'comment' && withdrawn.has(row.entityId)
      ? { ...row, changes: row.changes.filter(({ field }) => !SAID.has(field)) }
      : row,
  );
}
