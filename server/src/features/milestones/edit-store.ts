import { dateFrom } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import { changedFields } from './changed-fields.ts';
import type { HistoryRow } from './milestone-page.ts';
import type { StaleMilestone } from './stale-milestone.ts';

/** Who changed a milestone last, when and why; nulls where nobody has since the seed. */
export async function findLastChange(
  reader: Reader,
  milestoneId: string,
): Promise<Omit<StaleMilestone, 'current'>> {
  const row = await reader.auditEntry.findFirst({
    where: { noun: 'milestone', entityId: milestoneId },
    orderBy: { sequence: 'desc' },
    select: { actorName: true, at: true, reason: true },
  });
  return {
    changedBy: row?.actorName ?? null,
    changedAt: row?.at.toISOString() ?? null,
    reason: row?.reason ?? null,
  };
}

/** Everything that has happened to a milestone, newest first. */
export async function findHistory(reader: Reader, milestoneId: string): Promise<HistoryRow[]> {
  const rows = await reader.auditEntry.findMany({
    where: { noun: 'milestone', entityId: milestoneId },
    orderBy: { sequence: 'desc' },
  });
  const undoneBy = new Map(rows.map((row) => [row.undoesCommandId, row.commandId]));
  return rows.map((row) => ({
    commandId: row.commandId,
    action: row.action,
    by: row.actorName,
    at: row.at.toISOString(),
    on: dateFrom(row.on),
    version: row.version,
    reason: row.reason,
    changes: changedFields(row.before, row.after),
    undoneBy: undoneBy.get(row.commandId) ?? null,
    undoes: row.undoesCommandId,
  }));
}
