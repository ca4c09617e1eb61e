import type { PersonRow } from './person-answers.ts';

/** Those in whose words every word of the search stands: name, address, state, roles and what these are on. */
export function searchPeople(
  people: readonly PersonRow[],
  search: string,
  wordsOf: (person: PersonRow) => readonly string[],
): readonly PersonRow[] {
  const wanted = search.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter((person) => {
    const text = [person.name, person.email, ...wordsOf(person)].join('\n').toLocaleLowerCase('fi');
    return wanted.every((word) => text.includes(word));
  });
}
