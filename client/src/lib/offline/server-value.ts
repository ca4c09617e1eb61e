import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../format/formats.ts';
import type { TypedField } from './queued-command.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), row);

/** A form's `nameFi` is the row's `nameFi`, or the Finnish one of its `names`. */
function findIn(row: unknown, name: string): unknown {
  const found = at(row, name);
  const [, noun = '', language = ''] = /^(\w+)(Fi|Sv|En)$/.exec(name) ?? [];
  return found === undefined && noun !== '' ? at(row, `${noun}s.${language.toLowerCase()}`) : found;
}

/**
 * What the server has now of a field that was refused, as the reader writes it: '' where it is empty, null where the row does
 * not say it in words (amounts and lists are shown by their form).
 */
export function serverValue(
  { name, choices }: TypedField,
  details: Readonly<Record<string, unknown>>,
  formats: Formats,
): string | null {
  const value = findIn(details['current'], name);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (choices && (typeof value === 'string' || typeof value === 'number')) return choices[value] ?? null;
  if (typeof value !== 'string') return null;
  return isCalendarDate(value) ? formats.date(value) : value;
}
