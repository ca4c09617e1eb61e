import { DomainError } from '@painopiste/shared/errors/domain-error';
import { mayReadPerson } from '@painopiste/shared/people/manage-person';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { findPerson } from './person-store.ts';
import { standingOf } from './stored-person.ts';

/**
 * A person whose page this reader may open: an administrator of where the person stands, or the person. Throws
 * `permission.denied` for who administers nobody, `person.not-found` for others.
 */
export async function findReadablePerson(
  { db, actor, today }: Pick<ActorContext, 'db' | 'actor' | 'today'>,
  id: string,
): Promise<{ readonly id: string }> {
  const isSelf = id === actor.id;
  if (!isSelf && !canSomewhere(actor, 'person:read'))
    throw new DomainError('permission.denied', { action: 'person:read' });
  const person = await findPerson(db, id, today);
  if (!person || !(isSelf || mayReadPerson(actor, standingOf(person, today))))
    throw new DomainError('person.not-found');
  return person;
}
