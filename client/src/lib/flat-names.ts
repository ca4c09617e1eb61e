import { nameIn } from './names.ts';
import type { Locale } from './format/locale.ts';

/** The names of a thing as its commands have them. */
export interface FlatNames {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
}

/** The name in the reader's language, in Finnish where there is none. */
export const flatNameIn = (locale: Locale, { nameFi, nameSv, nameEn }: FlatNames): string =>
  nameIn(locale, { fi: nameFi, sv: nameSv, en: nameEn }).text;

/** The names as a form holds them: absent is empty. */
export const typedNames = ({ nameFi, nameSv, nameEn }: FlatNames) => ({
  nameFi,
  nameSv: nameSv ?? '',
  nameEn: nameEn ?? '',
});
