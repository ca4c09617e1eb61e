import type { Validity } from '@painopiste/shared/people/validity';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';

/** A time in words: `30.9.2024–toistaiseksi`. */
export function useValidityText(): (validity: Validity) => string {
  const { formats } = useLanguage();
  const { people } = useOfficeTexts();
  return ({ validFrom, validTo }) => {
    // Ended before its first day: it never counted.
    if (validFrom !== null && validTo !== null && validTo < validFrom) return people.takenBack;
    return validFrom === null && validTo === null
      ? people.forNow
      : `${validFrom === null ? '' : formats.date(validFrom)}–${validTo === null ? people.forNow : formats.date(validTo)}`;
  };
}
