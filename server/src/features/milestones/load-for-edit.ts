import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { CommandContext } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findLastChange } from './edit-store.ts';
import { findMilestone } from './milestone-store.ts';
import type { StaleMilestone } from './stale-milestone.ts';
import { placeOf, type StoredMilestone } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/**
 * Loads the milestone of a command and asks on it. Throws `milestone.not-found`, `permission.denied`, and
 * `milestone.stale` where the person saw an older version than the one that is stored.
 */
export async function loadForEdit(
  tx: Tx,
  context: CommandContext,
  seen: { readonly id: string; readonly version: number },
  actionOn: (stored: StoredMilestone) => Action,
): Promise<StoredMilestone> {
  const stored = await findMilestone(tx, seen.id);
  if (!stored) throw new DomainError('milestone.not-found');
  assertCan(context.actor, actionOn(stored), placeOf(stored), 'milestone.not-found');
  if (stored.version !== seen.version) await refuseStale(tx, context, seen.id);
  return stored;
}

/** Throws `milestone.stale` with the row as it is now and who was faster, so that both values can be shown. */
export async function refuseStale(tx: Tx, { actor, today }: CommandContext, id: string): Promise<never> {
  const [current, change] = [await findMilestone(tx, id), await findLastChange(tx, id)];
  if (!current) throw new DomainError('milestone.not-found');
  const details: StaleMilestone = { current: toMilestoneRow(current, actor, today), ...change };
  throw new DomainError('milestone.stale', { ...details });
}
