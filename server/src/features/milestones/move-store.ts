import { randomUUID } from 'node:crypto';
import type { MilestoneMove } from '@painopiste/shared/milestones/reschedule';
import { dateFrom, dateOrNull, dateTo, dateToOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { MoveRow } from './milestone-page.ts';

/** Keeps a move of a forecast with who made it, by which command. */
export async function saveMove(
  tx: Tx,
  move: MilestoneMove,
  by: { readonly milestoneId: string; readonly actorId: string; readonly commandId: string },
): Promise<void> {
  await tx.milestoneMove.create({
    data: {
      id: randomUUID(),
      milestoneId: by.milestoneId,
      fromOn: dateToOrNull(move.from),
      toOn: dateTo(move.to),
      reason: move.reason,
      movedById: by.actorId,
      movedOn: dateTo(move.movedOn),
      commandId: by.commandId,
    },
  });
}

/** Marks the move of the command that is taken back; or, where an undo itself is taken back, unmarks it again. */
export async function markMoveUndone(tx: Tx, undone: string, byCommandId: string): Promise<void> {
  await tx.milestoneMove.updateMany({
    where: { undoneByCommandId: undone },
    data: { undoneByCommandId: null },
  });
  await tx.milestoneMove.updateMany({
    where: { commandId: undone },
    data: { undoneByCommandId: byCommandId },
  });
}

/** The moves of a milestone, oldest first, undone ones too. */
export async function findMoves(reader: Reader, milestoneId: string): Promise<MoveRow[]> {
  const rows = await reader.milestoneMove.findMany({
    where: { milestoneId },
    include: { movedBy: { select: { name: true } } },
    orderBy: [{ movedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    from: dateOrNull(row.fromOn),
    to: dateFrom(row.toOn),
    reason: row.reason,
    by: row.movedBy?.name ?? null,
    on: dateFrom(row.movedOn),
    undone: row.undoneByCommandId !== null,
  }));
}
