import { compareValues, type Collator } from '../../ui/data-table/compare-values.ts';
import type { PersonRow } from './person-answers.ts';

/** People in view at once. */
export const PAGE_SIZE = 50;

interface Wanted {
  /** As the address says it; the first one where it makes no sense, the last one beyond it. */
  readonly page: string | undefined;
  readonly valueOf: ((person: PersonRow) => string | number | null) | undefined;
  readonly desc: boolean;
  readonly collator: Collator;
}

/** One page of the people in an order; what is not known comes last both ways. */
export function pageOfPeople(people: readonly PersonRow[], { page, valueOf, desc, collator }: Wanted) {
  const valued = people.map((person) => ({ person, value: valueOf?.(person) ?? null }));
  const known = valued.filter(({ value }) => value !== null);
  known.sort((a, b) => (desc ? -1 : 1) * compareValues(a.value, b.value, collator));
  const sorted = [...known, ...valued.filter(({ value }) => value === null)].map(({ person }) => person);
  const pageCount = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const wanted = Number(page ?? 1);
  const at = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, pageCount) : 1;
  const first = (at - 1) * PAGE_SIZE;
  return { shown: sorted.slice(first, first + PAGE_SIZE), page: at, pageCount, from: first + 1 };
}
