import { DomainError } from '@painopiste/shared/errors/domain-error';
import { mayManagePerson, mayReadPerson } from '@painopiste/shared/people/manage-person';
import { personState } from '@painopiste/shared/people/person-state';
import { validityState } from '@painopiste/shared/people/validity';
import { can } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { readOwnedMilestones } from '../milestones/hand-over-milestones.ts';
import { readLedWorkAreas } from '../work-areas/hand-over-work-areas.ts';
import { findDeputies } from './deputy-store.ts';
import { sortByName } from './find-candidates.ts';
import { findPeople, findPerson } from './person-store.ts';
import type { PersonPage, PersonRow } from './person-row.ts';
import { standingOf, type StoredPerson } from './stored-person.ts';

type Asking = Pick<ActorContext, 'actor' | 'today'>;

function toPersonRow({ actor, today }: Asking, person: StoredPerson): PersonRow {
  const { id, name, email, language, version, isFromDirectory, lastSignInOn, link } = person;
  const memberships = person.memberships.map((membership) => {
    const { place, personId: _, ...row } = membership;
    const state = validityState(membership, today);
    const mayEnd = state !== 'ended' && can(actor, 'membership:end', place);
    return { ...row, regionCode: place.regionCode, state, mayEnd };
  });
  const state = personState(person);
  return { id, name, email, language, version, state, isFromDirectory, lastSignInOn, link, memberships };
}

/** Everybody whom this administrator sees, by name. */
export async function listPeople({ db, actor, today }: ActorContext): Promise<readonly PersonRow[]> {
  const people = await findPeople(db, today);
  const seen = people.filter((person) => mayReadPerson(actor, standingOf(person, today)));
  return sortByName(seen).map((person) => toPersonRow({ actor, today }, person));
}

/** One person with all that belongs to them. Throws `person.not-found`. */
export async function readPersonPage({ db, actor, today }: ActorContext, id: string): Promise<PersonPage> {
  const person = await findPerson(db, id, today);
  const standing = person && standingOf(person, today);
  if (!person || !standing || !mayReadPerson(actor, standing)) throw new DomainError('person.not-found');
  const [deputies, milestones, workAreas] = await Promise.all([
    findDeputies(db, person.id),
    readOwnedMilestones(db, person.id),
    readLedWorkAreas(db, person.id),
  ]);
  return {
    ...toPersonRow({ actor, today }, person),
    deputies: deputies.map((deputy) => ({ ...deputy, state: validityState(deputy, today) })),
    owned: { milestones: milestones.length, workAreas: workAreas.length },
    mayManage: mayManagePerson(actor, 'person:edit', standing),
    isSelf: person.id === actor.id,
  };
}
