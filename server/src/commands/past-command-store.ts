import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { Reader } from '../db/transaction.ts';
import type { PastCommand } from './undo-registry.ts';

/** The commands with these ids, oldest first. */
export async function findPastCommands(
  reader: Reader,
  commandIds: readonly string[],
): Promise<PastCommand[]> {
  const rows = await reader.auditEntry.findMany({
    where: { commandId: { in: [...commandIds] } },
    orderBy: { sequence: 'asc' },
  });
  return rows.map((row) => ({
    commandId: row.commandId,
    actorId: row.actorId,
    action: row.action as TrailAction,
    noun: row.noun as TrailNoun,
    entityId: row.entityId,
    version: row.version,
    before: row.before,
    after: row.after,
  }));
}

/** Which of these commands have been taken back, by which command? */
export async function findUndoneBy(
  reader: Reader,
  commandIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.auditEntry.findMany({
    where: { undoesCommandId: { in: [...commandIds] } },
    select: { commandId: true, undoesCommandId: true },
  });
  return new Map(rows.map((row) => [row.undoesCommandId ?? '', row.commandId]));
}
