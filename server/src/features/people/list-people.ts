import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { CandidatesInAreasInput, candidatesInput } from '@painopiste/shared/people/candidates-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { z } from 'zod';
import { foldText } from '../../db/folded-text.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { findMilestonePlace } from '../milestones/find-milestone-place.ts';
import type { Candidate, CandidateInAreas } from './candidate.ts';
import { findCandidates, findCandidatesInAreas, sortByName } from './find-candidates.ts';
import { findOwners } from './people-store.ts';

/** Who may own this milestone, by name. Throws `milestone.not-found` where this person may not see it either. */
export async function listCandidates(
  { db, actor, today }: ActorContext,
  { milestoneId, q }: z.infer<typeof candidatesInput>,
): Promise<readonly Candidate[]> {
  const place = await findMilestonePlace(db, actor, milestoneId);
  if (!place) throw new DomainError('milestone.not-found');
  const part = foldText(q.trim());
  return (await findCandidates(db, place, today)).filter((person) => foldText(person.name).includes(part));
}

/** Who may own the milestones of these work areas, as far as this person may read them; by name. */
export const listCandidatesInAreas = (
  { db, actor, today }: ActorContext,
  { workAreaIds }: CandidatesInAreasInput,
): Promise<readonly CandidateInAreas[]> =>
  findCandidatesInAreas(db, readScope(actor, 'milestone:read'), workAreaIds, today);

/** Who owns some milestone that this person may read, by name. */
export async function listOwners({ db, actor }: ActorContext): Promise<readonly Candidate[]> {
  return sortByName(await findOwners(db, readScope(actor, 'milestone:read')));
}
