import type { Validity } from '@painopiste/shared/people/validity';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';

/** A time in words: `30.9.2024–toistaiseksi`. */
export function useValidityText(): (validity: Validity) => string {
  const { formats } = useLanguage();
  const { people } = useOfficeTexts();
  return ({ validFrom, validTo }) =>
    `${validFrom === null ? '' : formats.date(validFrom)}–${validTo === null ? people.forNow : formats.date(validTo)}`;
}
