import { DomainError } from '../errors/domain-error.ts';
import type { Milestone } from './milestone.ts';

/**
 * Gives a milestone to another owner, or to nobody (null). Returns it in its next version. Throws a
 * DomainError `milestone.owner-unknown` where the person is not among those who may own it.
 */
export function assign(
  milestone: Milestone,
  ownerId: string | null,
  assignableIds: ReadonlySet<string>,
): Milestone {
  if (ownerId !== null && !assignableIds.has(ownerId))
    throw new DomainError('milestone.owner-unknown', { ownerId });
  return { ...milestone, ownerId, version: milestone.version + 1 };
}
