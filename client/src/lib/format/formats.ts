import { collatorOf } from '../../ui/data-table/compare-values.ts';
import { makeDateFormats } from './date-formats.ts';
import { LOCALE_TAGS, type Locale } from './locale.ts';
import { makeNumberFormats } from './number-formats.ts';

function makeFormats(locale: Locale) {
  return {
    locale,
    /** Orders names as the language does: å ä ö last. */
    collator: collatorOf(LOCALE_TAGS[locale]),
    ...makeNumberFormats(locale),
    ...makeDateFormats(locale),
  };
}

/** Every way to write a figure, a date or a sum in one language. What is not known (`null`) is written `–`. */
export type Formats = ReturnType<typeof makeFormats>;

const made = new Map<Locale, Formats>();

/** The formats of a language, made once: building the browser's formatters is slow. */
export function formatsOf(locale: Locale): Formats {
  const known = made.get(locale) ?? makeFormats(locale);
  made.set(locale, known);
  return known;
}
