import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import type { FirstTexts } from '../texts/first/fi.ts';
import type { Texts } from '../texts/fi.ts';
import { loadTexts, promiseOf } from '../texts/load-texts.ts';
import { formatsOf, type Formats } from './format/formats.ts';
import { LOCALES, type Locale } from './format/locale.ts';

interface Shown {
  readonly locale: Locale;
  readonly first: FirstTexts;
  /** Null until they follow the first screen. */
  readonly texts: Texts | null;
}

interface Spoken<T> {
  readonly locale: Locale;
  readonly texts: T;
  readonly formats: Formats;
  /** Loads the texts, shows them, and remembers the choice in this browser. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<(Shown & Pick<Spoken<Texts>, 'choose'>) | null>(null);
const YEAR_SECONDS = 31_536_000;

/** The language that the server chose for the page (the person's own, else the browser's). */
export const pageLocale = (): Locale =>
  LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'fi';

export function LanguageProvider({ children, ...start }: { children: ReactNode } & Shown) {
  const [shown, setShown] = useState<Shown>(start);
  const { locale, texts } = shown;

  // The bundle's other texts are fetched from the network once the first screen stands.
  useEffect(() => {
    if (texts) return;
    let isGone = false;
    void loadTexts(locale).then((all) => !isGone && setShown((now) => ({ ...now, texts: all })));
    return () => {
      isGone = true;
    };
  }, [locale, texts]);

  const chosen = useRef(locale);
  const choose = async (next: Locale) => {
    chosen.current = next;
    const all = await loadTexts(next);
    // The texts of an earlier choice may come after those of a later one.
    if (chosen.current !== next) return;
    document.documentElement.lang = next;
    document.cookie = `language=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    setShown({ locale: next, first: all, texts: all });
  };
  return <LanguageContext value={{ ...shown, choose }}>{children}</LanguageContext>;
}

function useShown() {
  const shown = use(LanguageContext);
  if (!shown) throw new Error('A language needs a LanguageProvider above it.');
  return shown;
}

/** The language of the page: texts, formats, and the way to change it. */
export function useLanguage(): Spoken<Texts> {
  const { locale, texts, choose } = useShown();
  return {
    locale,
    texts: use(texts ? promiseOf(texts) : loadTexts(locale)),
    formats: formatsOf(locale),
    choose,
  };
}

/** The same for what stands on the first screen, which does not wait for the texts of the others. */
export function useFirstLanguage(): Spoken<FirstTexts> {
  const { locale, first, choose } = useShown();
  return { locale, texts: first, formats: formatsOf(locale), choose };
}

/** Have the texts beyond those of the first screen come? What speaks from them can wait for it without suspending the page. */
export const useHasAllTexts = (): boolean => useShown().texts !== null;

export const useTexts = (): Texts => useLanguage().texts;
