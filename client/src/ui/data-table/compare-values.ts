import { lazily } from '@painopiste/shared/values/lazily';

export type SortValue = string | number | null;

/** Orders words as a language does. */
export type Collator = Pick<Intl.Collator, 'compare'>;

/** A collator that the browser makes when two words are first compared. */
export function collatorOf(languageTag: string): Collator {
  const collator = lazily(() => new Intl.Collator(languageTag, { numeric: true }));
  return { compare: (a, b) => collator().compare(a, b) };
}

/** Orders two known values: numbers by size, words as the language does. */
export function compareValues(a: SortValue, b: SortValue, collator: Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
