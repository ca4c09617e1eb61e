import type { Locale } from './format/locale.ts';

/** A name in the languages that it has; Finnish always. */
export interface Names {
  readonly fi: string;
  readonly sv: string | null;
  readonly en: string | null;
}

/** The name in the reader's language; a missing one is shown in Finnish and marked (MODEL 21). */
export function nameIn(locale: Locale, names: Names): { readonly text: string; readonly missing: boolean } {
  const own = names[locale];
  return own === null ? { text: names.fi, missing: true } : { text: own, missing: false };
}
