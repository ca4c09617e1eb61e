import { DomainError } from '../errors/domain-error.ts';
import type { Milestone } from './milestone.ts';

/**
 * The fields that moving, finishing, accepting and assigning change, and so the ones that can be taken back.
 */
const UNDOABLE = [
  'forecastOn',
  'moves',
  'state',
  'doneOn',
  'doneById',
  'acceptedOn',
  'acceptedById',
  'ownerId',
] as const satisfies readonly (keyof Milestone)[];

type UndoableField = (typeof UNDOABLE)[number];

/** What of a milestone the audit row keeps on both sides of an edit. */
export type MilestoneTrace = Pick<Milestone, UndoableField | 'version'>;

/**
 * Takes an edit back: restores what the edit changed from its audit row's before-state and returns the
 * milestone in its next version. Throws a DomainError: `milestone.stale` (with the milestone as it is now in
 * `current`) where the milestone has changed since the edit, `milestone.nothing-to-undo` where the edit
 * changed nothing that can be taken back. Source: MODEL 19.
 */
export function undoEdit(
  current: Milestone,
  edit: { readonly before: MilestoneTrace; readonly after: MilestoneTrace },
): Milestone {
  if (current.version !== edit.after.version) throw new DomainError('milestone.stale', { current });
  const changed = UNDOABLE.filter((field) => edit.before[field] !== edit.after[field]);
  if (changed.length === 0) throw new DomainError('milestone.nothing-to-undo');
  const restored = Object.fromEntries(
    changed.map((field) => [field, edit.before[field]]),
  ) as Partial<MilestoneTrace>;
  return { ...current, ...restored, version: current.version + 1 };
}
