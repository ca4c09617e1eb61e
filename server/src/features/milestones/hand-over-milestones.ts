import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { saveTrace } from '../../commands/audit-store.ts';
import type { CommandContext } from '../../commands/run-command.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { findMilestone, lockMilestone } from './milestone-store.ts';
import { findOwned } from './owned-store.ts';
import { saveDecided } from './run-edit.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/** Everything that a person owns, finished or not. */
export const readOwnedMilestones = (reader: Reader, ownerId: string): Promise<readonly StoredMilestone[]> =>
  findOwned(reader, ownerId);

/**
 * Gives milestones to another owner as a part of a larger command, which has asked the right to. Each keeps the change in
 * its own history, and whoever edits it at the same time sees that it has changed.
 */
export async function giveMilestones(
  tx: Tx,
  context: CommandContext,
  ids: readonly string[],
  ownerId: string,
): Promise<void> {
  // In one order, so that two who give some of the same do not wait for each other.
  for (const id of ids.toSorted()) {
    await lockMilestone(tx, id);
    const stored = await findMilestone(tx, id);
    if (!stored) throw new DomainError('milestone.not-found');
    const milestone = { ...stored, ownerId, version: stored.version + 1 };
    const trace = await saveDecided(tx, context, stored, { milestone });
    const { actor, today: on } = context;
    await saveTrace(tx, { ...trace, commandId: randomUUID(), action: 'milestone:assign', actor, on });
  }
}
