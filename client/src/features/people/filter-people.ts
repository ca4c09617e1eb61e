import type { PeopleSearch } from './people-search.ts';
import type { PersonRow } from './person-answers.ts';
import { searchPeople } from './search-people.ts';

export type PeopleFilter = 'role' | 'region' | 'state';

/** In the place of a region's code: what lies in all of them. */
export const ALL_REGIONS = 'all';

const isAmong = (wanted: readonly string[] | undefined, value: string): boolean =>
  wanted === undefined || wanted.includes(value);

/** Those who are in one of the states and hold one of the roles in one of the regions, now or later. */
export function filterPeople(
  people: readonly PersonRow[],
  search: PeopleSearch,
  wordsOf: (person: PersonRow) => readonly string[],
): readonly PersonRow[] {
  const { role, region, state } = search;
  const holds = ({ memberships }: PersonRow) =>
    memberships.some(
      (one) =>
        one.state !== 'ended' && isAmong(role, one.role) && isAmong(region, one.regionCode ?? ALL_REGIONS),
    );
  const asksRoles = role !== undefined || region !== undefined;
  const found = people.filter((person) => isAmong(state, person.state) && (!asksRoles || holds(person)));
  return searchPeople(found, search.q ?? '', wordsOf);
}

/** How many each choice of a filter would show beside the other filters. */
export const countPeople = (
  people: readonly PersonRow[],
  search: PeopleSearch,
  wordsOf: (person: PersonRow) => readonly string[],
) => ({
  of: (filter: PeopleFilter, value: string): number =>
    filterPeople(people, { ...search, [filter]: [value] }, wordsOf).length,
});
