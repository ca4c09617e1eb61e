import { UnknownFilter } from './export-refusal.ts';

export const EXPORT_LOCALES = ['fi', 'sv', 'en'] as const;
export type ExportLocale = (typeof EXPORT_LOCALES)[number];

/** The words of an export's address: lists as repeated parameters, as in the pages' addresses. */
export type ExportQuery = URLSearchParams;

/** The language of names; it also says how numbers are written: `en` has `,` between cells and a decimal point. */
export function localeOf(query: ExportQuery): ExportLocale {
  const word = query.get('locale');
  return EXPORT_LOCALES.find((locale) => locale === word) ?? 'fi';
}

/** Every value of a repeated parameter; empty ones say nothing. */
export const wordsOf = (query: ExportQuery, name: string): string[] =>
  query.getAll(name).filter((word) => word !== '');

/** The one value of a parameter; undefined where it is not given. Throws `UnknownFilter` where it is given twice. */
export function wordOf(query: ExportQuery, name: string): string | undefined {
  const words = wordsOf(query, name);
  if (words.length > 1) throw new UnknownFilter(words.map((word) => `${name}=${word}`));
  return words[0];
}
