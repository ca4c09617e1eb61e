import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type { Action } from '@painopiste/shared/permissions/actions';
import { dateFrom } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import { changedFields } from './changed-fields.ts';
import type { HistoryRow } from './milestone-page.ts';
import type { StaleMilestone } from './stale-milestone.ts';

/** An edit of a milestone as its audit row keeps it. */
export interface StoredEdit {
  readonly milestoneId: string;
  readonly action: Action;
  readonly before: Milestone;
  readonly after: Milestone;
  /** Has a later command taken it back? */
  readonly undone: boolean;
}

/** The edit that this command made; null where it was no edit of a milestone. */
export async function findEdit(reader: Reader, commandId: string): Promise<StoredEdit | null> {
  const row = await reader.auditEntry.findUnique({ where: { commandId } });
  if (row?.noun !== 'milestone' || row.before === null || row.after === null) return null;
  const undone = (await reader.auditEntry.count({ where: { undoesCommandId: commandId } })) > 0;
  return {
    milestoneId: row.entityId,
    action: row.action as Action,
    before: row.before as unknown as Milestone,
    after: row.after as unknown as Milestone,
    undone,
  };
}

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
