import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { Place } from '@painopiste/shared/permissions/can';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader } from '../../db/transaction.ts';
import type { Candidate, CandidateInAreas } from './candidate.ts';
import { findPeopleWhoSee, findPeopleWhoSeeAreas } from './people-store.ts';

const byName = new Intl.Collator('fi');

export const sortByName = <T extends { readonly name: string }>(people: readonly T[]): T[] =>
  people.toSorted((a, b) => byName.compare(a.name, b.name));

/** Who may be given what stands here: those who can see it. By name, as Finnish sorts it. */
export async function findCandidates(
  reader: Reader,
  place: Place,
  today: CalendarDate,
): Promise<Candidate[]> {
  return sortByName(await findPeopleWhoSee(reader, place, today));
}

/** The same for several work areas at once, as far as this scope reaches. */
export async function findCandidatesInAreas(
  reader: Reader,
  scope: ReadScope,
  workAreaIds: readonly string[],
  today: CalendarDate,
): Promise<CandidateInAreas[]> {
  return sortByName(await findPeopleWhoSeeAreas(reader, scope, workAreaIds, today));
}
