export interface LanguageNames {
  readonly fi: string;
  readonly sv: string | null;
  readonly en: string | null;
}

/** By an id, or by kind and key: `focus-area:digital-services`, `region:04`. */
export type NamesById = Readonly<Record<string, LanguageNames>>;
