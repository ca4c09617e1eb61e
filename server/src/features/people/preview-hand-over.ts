import { DomainError } from '@painopiste/shared/errors/domain-error';
import { unseenBy } from '@painopiste/shared/people/hand-over';
import { assertMayManage, mayReadPerson } from '@painopiste/shared/people/manage-person';
import type { HandOverPreviewInput } from '@painopiste/shared/people/person-input';
import type { ActorContext } from '../../trpc/context.ts';
import { loadHandOver, type HandOverPreview } from './hand-over.ts';
import { findPerson } from './person-store.ts';
import { standingOf } from './stored-person.ts';

/** What would move, without moving it. Throws `person.not-found`, `permission.denied`. */
export async function previewHandOver(
  { db, actor, today }: ActorContext,
  { fromId, toId, withMemberships }: HandOverPreviewInput,
): Promise<HandOverPreview> {
  const [from, to] = await Promise.all([findPerson(db, fromId, today), findPerson(db, toId, today)]);
  if (!from || !to || !mayReadPerson(actor, standingOf(to, today))) throw new DomainError('person.not-found');
  assertMayManage(actor, 'person:hand-over', standingOf(from, today));
  const { milestones, workAreas, ending, recipient, things } = await loadHandOver(db, from, to, {
    today,
    withMemberships,
  });
  return {
    milestones: milestones.map(({ id, names, project, state }) => ({
      id,
      names,
      state,
      projectNames: project.names,
    })),
    workAreas: workAreas.map(({ id, names, projectNames }) => ({ id, names, projectNames })),
    memberships: ending.map(({ id, role, scope, names, regionNames }) => ({
      id,
      role,
      scope,
      names,
      regionNames,
    })),
    unseen: unseenBy(recipient, things).length,
  };
}
