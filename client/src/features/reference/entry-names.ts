import type { Names } from '../../lib/names.ts';

/** The names of an entry of a catalogue, as other things have theirs. */
export const namesOfEntry = (entry: {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
}): Names => ({ fi: entry.nameFi, sv: entry.nameSv, en: entry.nameEn });
