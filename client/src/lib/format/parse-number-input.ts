import type { Locale } from './locale.ts';

const ENGLISH = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
const NORDIC = /^[+-]?\d+([.,]\d+)?$/;

/**
 * What a person typed or pasted as a number, or null. Takes back what the formats write (`−733 199,5`, no-break
 * spaces, U+2212, a trailing unit) and a decimal point as well as a comma; in English a comma parts thousands.
 */
export function parseNumberInput(text: string, locale: Locale): number | null {
  const typed = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^([+-]?)€/, '$1')
    .replace(/[€%]$/, '');
  if (locale === 'en') return ENGLISH.test(typed) ? Number(typed.replaceAll(',', '')) : null;
  return NORDIC.test(typed) ? Number(typed.replace(',', '.')) : null;
}
