import { cents, type Cents } from '@painopiste/shared/values/cents';
import type { Locale } from './locale.ts';
import { parseNumberInput } from './parse-number-input.ts';

/** What a person typed as euros (`12 500,50`), in cents; null where it is no amount of whole cents. */
export function parseAmountInput(text: string, locale: Locale): Cents | null {
  const euros = parseNumberInput(text, locale);
  if (euros === null) return null;
  const whole = Math.round(euros * 100);
  const isWhole = Math.abs(euros * 100 - whole) < 1e-4;
  return isWhole && Number.isSafeInteger(whole) ? cents(whole) : null;
}
