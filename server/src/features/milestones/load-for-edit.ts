import { DomainError } from '@painopiste/shared/errors/domain-error';
import { judgeMerge } from '@painopiste/shared/milestones/merge';
import type { MilestoneField } from '@painopiste/shared/milestones/milestone-field';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { CommandContext } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findLastChange } from './edit-store.ts';
import { findMilestone, lockMilestone } from './milestone-store.ts';
import type { StaleMilestone } from './stale-milestone.ts';
import { placeOf, type StoredMilestone } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';
import { findTrailSince } from './trail-store.ts';

/** What a command is about: the milestone, the version that the person saw, and what of it the command changes. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly fields: readonly MilestoneField[];
}

type ActionOn = (stored: StoredMilestone) => Action;

/**
 * Loads the milestone of a command, locks it to the end of the transaction, and asks on it. Throws
 * `milestone.not-found`, `permission.denied`.
 */
export async function loadLocked(
  tx: Tx,
  { actor }: CommandContext,
  id: string,
  actionOn: ActionOn,
): Promise<StoredMilestone> {
  await lockMilestone(tx, id);
  const stored = await findMilestone(tx, id);
  if (!stored) throw new DomainError('milestone.not-found');
  assertCan(actor, actionOn(stored), placeOf(stored), 'milestone.not-found');
  return stored;
}

/**
 * The same for an edit of a version that the person saw. It goes on over what others have changed since in other fields;
 * throws `milestone.stale`, with the row as it is now and who was faster, where they changed the same one.
 */
export async function loadForEdit(
  tx: Tx,
  context: CommandContext,
  { id, version, fields }: Seen,
  actionOn: ActionOn,
): Promise<StoredMilestone> {
  const stored = await loadLocked(tx, context, id, actionOn);
  if (stored.version === version) return stored;
  const trail = await findTrailSince(tx, id, version);
  const { mayMerge, inTheWay } = judgeMerge({ seen: version, stored: stored.version }, fields, trail);
  if (!mayMerge) throw stale(context, stored, inTheWay?.by ?? (await findLastChange(tx, id)));
  return stored;
}

/** `milestone.stale` with both values' makings: what is stored, and who stored it. */
export function stale(
  { actor, today }: CommandContext,
  stored: StoredMilestone,
  by: Omit<StaleMilestone, 'current'>,
): DomainError {
  const details: StaleMilestone = { current: toMilestoneRow(stored, actor, today), ...by };
  return new DomainError('milestone.stale', { ...details });
}
