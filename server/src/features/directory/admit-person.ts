import { randomUUID } from 'node:crypto';
import { planMemberships } from '@painopiste/shared/directory/directory-memberships';
import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import { ABOVE_ALL, type Place } from '@painopiste/shared/permissions/can';
import type { Membership } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { saveTrace } from '../../commands/audit-store.ts';
import { type Db, inTx, type Tx } from '../../db/transaction.ts';
import { AdmissionRefused, type DirectoryClaims } from './directory-claims.ts';
import { findGroups } from './directory-group-store.ts';
import {
  type DirectoryPerson,
  findPersonByEmail,
  findPersonBySubject,
  lockSubject,
  savePerson,
  saveSubject,
} from './directory-person-store.ts';
import {
  findHeldByGroup,
  hasAnotherAdministrator,
  saveEnd,
  saveFromGroup,
} from './group-membership-store.ts';

export interface Admission {
  readonly db: Db;
  readonly today: CalendarDate;
  /** May the demonstration's accounts be used here? */
  readonly demonstration: boolean;
}

/**
 * Lets somebody in whom the directory has proven: finds the person by the directory's subject, else by a verified e-mail
 * address, else makes one; then gives and ends what the groups give, each with its row in the audit trail. All of it or
 * nothing. Throws `AdmissionRefused`.
 */
export function admitPerson(
  { db, today, demonstration }: Admission,
  claims: DirectoryClaims,
): Promise<DirectoryPerson> {
  return inTx(db, async (tx) => {
    await lockSubject(tx, claims.subject);
    const person = await findOrMake(tx, claims, today);
    if (!person.isInUse || (person.demonstration && !demonstration)) throw new AdmissionRefused('not-in-use');
    await applyGroups(tx, person, claims.groups, today);
    return person;
  });
}

async function findOrMake(tx: Tx, claims: DirectoryClaims, today: CalendarDate): Promise<DirectoryPerson> {
  const { subject, email } = claims;
  const known = await findPersonBySubject(tx, subject);
  if (known) return known;
  if (email === null) throw new AdmissionRefused('email-missing');
  if (!claims.isEmailVerified) throw new AdmissionRefused('email-unverified');
  const person =
    (await findPersonByEmail(tx, email)) ?? (await makePerson(tx, claims.name ?? email, email, today));
  await saveSubject(tx, person.id, subject);
  return person;
}

async function makePerson(
  tx: Tx,
  name: string,
  email: string,
  today: CalendarDate,
): Promise<DirectoryPerson> {
  const person = { id: randomUUID(), name, email, demonstration: false, isInUse: true };
  await savePerson(tx, person);
  await trace(tx, person, today, {
    action: 'user:create',
    noun: 'person',
    entityId: person.id,
    version: null,
    before: null,
    after: { name, from: 'directory' },
    place: ABOVE_ALL,
  });
  return person;
}

async function applyGroups(
  tx: Tx,
  person: DirectoryPerson,
  groups: readonly string[] | null,
  today: CalendarDate,
): Promise<void> {
  const plan = planMemberships(groups, await findGroups(tx), await findHeldByGroup(tx, person.id, today));
  const common = { action: 'directory:apply', noun: 'membership' } as const;
  for (const { groupKey, role, scope } of plan.add) {
    const entityId = await saveFromGroup(tx, person.id, { groupKey, role, scope }, today);
    const after = {
      personId: person.id,
      role,
      scope,
      directoryGroup: groupKey,
      validFrom: today,
      validTo: null,
    };
    await trace(tx, person, today, {
      ...common,
      entityId,
      version: 1,
      before: null,
      after,
      place: placeOf({ role, scope }),
    });
  }
  for (const { id, groupKey, role, scope } of plan.end) {
    // A group that somebody emptied by mistake must not leave the product without anybody who could mend it.
    const isAdministrator = role === 'admin' && scope.kind === 'everything';
    if (isAdministrator && !(await hasAnotherAdministrator(tx, person.id, today))) continue;
    await saveEnd(tx, id, today);
    const before = { personId: person.id, role, scope, directoryGroup: groupKey };
    await trace(tx, person, today, {
      ...common,
      entityId: id,
      version: null,
      before,
      after: { ...before, endedOn: today },
      place: placeOf({ role, scope }),
    });
  }
}

interface Happened {
  readonly action: TrailAction;
  readonly noun: TrailNoun;
  readonly entityId: string;
  readonly version: number | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly place: Place;
}

const trace = (tx: Tx, { id, name }: DirectoryPerson, on: CalendarDate, happened: Happened): Promise<void> =>
  saveTrace(tx, {
    ...happened,
    commandId: randomUUID(),
    actor: { id, name, memberships: [] },
    on,
    reason: null,
  });

/** Where the membership's audit row stands. */
function placeOf({ scope }: Membership): Place {
  switch (scope.kind) {
    case 'everything':
      return ABOVE_ALL;
    case 'region':
      return { ...ABOVE_ALL, regionCode: scope.regionCode };
    case 'project':
      return { ...ABOVE_ALL, projectId: scope.projectId };
    case 'work-area':
      return { ...ABOVE_ALL, workAreaId: scope.workAreaId };
    case 'focus-area':
      return { ...ABOVE_ALL, shares: [{ focusAreaKey: scope.focusAreaKey, basisPoints: 0 }] };
  }
}
