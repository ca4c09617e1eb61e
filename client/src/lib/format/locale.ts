export const LOCALES = ['fi', 'sv', 'en'] as const;

/** The languages of the product. */
export type Locale = (typeof LOCALES)[number];

/** What the browser's own formats are asked for: Swedish as it is written in Finland. */
export const LOCALE_TAGS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Locale,
  string
>;
