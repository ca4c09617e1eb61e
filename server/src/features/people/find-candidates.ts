import type { Place } from '@painopiste/shared/permissions/can';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Reader } from '../../db/transaction.ts';
import type { Candidate } from './candidate.ts';
import { findPeopleWhoSee } from './people-store.ts';

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
