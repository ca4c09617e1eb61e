import type { Locale } from '../lib/format/locale.ts';
import type { FirstTexts } from './first/fi.ts';
import type { Texts } from './fi.ts';

/** The texts of the first screen in a language, as a chunk of their own: nobody loads the other two. */
export async function loadFirstTexts(locale: Locale): Promise<FirstTexts> {
  if (locale === 'sv') return (await import('./first/sv.ts')).firstSv;
  if (locale === 'en') return (await import('./first/en.ts')).firstEn;
  return (await import('./first/fi.ts')).firstFi;
}

async function fetchTexts(locale: Locale): Promise<Texts> {
  if (locale === 'sv') return (await import('./sv.ts')).sv;
  if (locale === 'en') return (await import('./en.ts')).en;
  return (await import('./fi.ts')).fi;
}

type Arrived = Promise<Texts> & { status?: 'fulfilled'; value?: Texts };

const asked = new Map<Locale, Arrived>();
const arrived = new WeakMap<Texts, Arrived>();

/**
 * Texts that are there, as the promise by which they came, marked as React marks one that it reads without waiting: who
 * has waited for them must be given the same one ever after.
 */
export function promiseOf(texts: Texts): Promise<Texts> {
  const promise = arrived.get(texts) ?? Promise.resolve(texts);
  arrived.set(texts, promise);
  return Object.assign(promise, { status: 'fulfilled', value: texts });
}

/** All texts of a language; the same promise each time, so that a page may wait for it while it is drawn. */
export function loadTexts(locale: Locale): Promise<Texts> {
  const texts = asked.get(locale) ?? fetchTexts(locale);
  asked.set(locale, texts);
  texts.then(
    (value) => arrived.set(value, texts),
    // A failed load is asked again the next time.
    () => asked.delete(locale),
  );
  return texts;
}
