import type { Locale } from '../lib/format/locale.ts';
import type { Texts } from './fi.ts';

/** The texts of a language, as a chunk of their own: nobody loads the other two. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  if (locale === 'sv') return (await import('./sv.ts')).sv;
  if (locale === 'en') return (await import('./en.ts')).en;
  return (await import('./fi.ts')).fi;
}
