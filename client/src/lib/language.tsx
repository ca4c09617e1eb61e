import { createContext, use, useState, type ReactNode } from 'react';
import type { Texts } from '../texts/fi.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { formatsOf, type Formats } from './format/formats.ts';
import { LOCALES, type Locale } from './format/locale.ts';

interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly formats: Formats;
  /** Loads the texts, shows them, and remembers the choice in this browser. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<Language | null>(null);
const YEAR_SECONDS = 31_536_000;

/** The language that the server chose for the page (the person's own, else the browser's). */
export const pageLocale = (): Locale => LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'fi';

export function LanguageProvider(props: { children: ReactNode; locale: Locale; texts: Texts }) {
  const [shown, setShown] = useState({ locale: props.locale, texts: props.texts });
  const choose = async (locale: Locale) => {
    const texts = await loadTexts(locale);
    document.documentElement.lang = locale;
    document.cookie = `language=${locale}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    setShown({ locale, texts });
  };
  const value = { ...shown, formats: formatsOf(shown.locale), choose };
  return <LanguageContext value={value}>{props.children}</LanguageContext>;
}

/** The language of the page: texts, formats, and the way to change it. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it.');
  return language;
}

export const useTexts = (): Texts => useLanguage().texts;
export const useFormats = (): Formats => useLanguage().formats;
