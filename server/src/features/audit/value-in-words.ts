import type { Language } from '@painopiste/shared/values/language';
import type { AuditRow } from './audit-list.ts';
import { kindOfField } from './ids-within.ts';
import type { LanguageNames, NamesById } from './names-by-id.ts';

const nameIn = (names: LanguageNames | undefined, language: Language): string | null =>
  names ? (names[language] ?? names.fi) : null;

/** What the thing of an act is called; null where nothing is known but its id. */
export function nameOfEntity(
  { noun, entityId }: Pick<AuditRow, 'noun' | 'entityId'>,
  names: NamesById,
  language: Language,
): string | null {
  return nameIn(names[entityId] ?? names[`${noun}:${entityId}`], language);
}

/**
 * A value of the trail for a file: ids and keys by their names, cents as euros with an ASCII minus and a decimal point, the rest as it
 * is kept. Null where there is none.
 */
export function valueInWords(
  field: string,
  value: unknown,
  names: NamesById,
  language: Language,
): string | null {
  if (value === null || value === undefined) return null;
  const own = field.split('.').at(-1) ?? field;
  if (Array.isArray(value)) {
    return value.map((one) => valueInWords(own, one, names, language) ?? '').join(', ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([inner, one]) => one !== null && inner !== 'id' && inner !== 'version')
      .map(([inner, one]) => `${inner}: ${valueInWords(inner, one, names, language) ?? ''}`)
      .join(', ');
  }
  if (typeof value === 'number' && own.endsWith('Cents')) return (value / 100).toFixed(2);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return nameIn(names[text] ?? names[`${kindOfField(own) ?? ''}:${text}`], language) ?? text;
}
