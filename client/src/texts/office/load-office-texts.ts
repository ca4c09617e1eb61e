import type { Locale } from '../../lib/format/locale.ts';
import type { OfficeTexts } from './fi.ts';

async function fetchTexts(locale: Locale): Promise<OfficeTexts> {
  if (locale === 'sv') return (await import('./sv.ts')).officeSv;
  if (locale === 'en') return (await import('./en.ts')).officeEn;
  return (await import('./fi.ts')).officeFi;
}

type Asked = Promise<OfficeTexts> & { status?: 'fulfilled'; value?: OfficeTexts };

const asked = new Map<Locale, Asked>();

/**
 * The second dictionary of a language; the same promise each time. A page's route waits for it, so that the page finds
 * it there when it is drawn: a promise that has arrived says so in the way that React reads without waiting.
 */
export function loadOfficeTexts(locale: Locale): Promise<OfficeTexts> {
  const known = asked.get(locale);
  if (known) return known;
  const texts: Asked = fetchTexts(locale);
  asked.set(locale, texts);
  texts.then(
    (value) => Object.assign(texts, { status: 'fulfilled', value }),
    // A failed load is asked again the next time.
    () => asked.delete(locale),
  );
  return texts;
}
