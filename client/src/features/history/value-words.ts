import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { isMonth } from '@painopiste/shared/values/month';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn, type Names } from '../../lib/names.ts';
import type { TrailTexts } from '../../texts/office/trail/fi.ts';

/** What turns fields and values of the trail into the reader's words. */
export interface Wording {
  readonly texts: TrailTexts;
  readonly formats: Formats;
  /** What ids and keys are called, as the server sends it along. */
  readonly names: Readonly<Record<string, Names>>;
}

const LANGUAGE = /^(.+?)(Fi|Sv|En)$/;
const CHOSEN = /(state|kind|role|technique|basis|language)$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const lastOf = (field: string): string => field.split('.').at(-1) ?? field;

/** A field of a thing in words: `names.sv` and `nameSv` are "Nimi (ruotsi)". */
export function fieldInWords(field: string, { texts }: Pick<Wording, 'texts'>): string {
  const parts = field.split('.');
  const own = lastOf(field);
  const inLanguage = LANGUAGE.exec(own);
  const [base, language] = inLanguage
    ? [inLanguage[1] ?? own, (inLanguage[2] ?? '').toLowerCase()]
    : own in { fi: 0, sv: 0, en: 0 } && parts.length > 1
      ? [parts.at(-2) ?? own, own]
      : [own, null];
  const words = texts.fields[base] ?? base;
  return language === null ? words : `${words} (${texts.values[language] ?? language})`;
}

const isNames = (value: object): value is Names => 'fi' in value;

function textInWords(own: string, text: string, { texts, formats, names }: Wording): string {
  const named =
    names[text] ??
    Object.entries(names).find(([key]) => key.endsWith(`:${text}`) && /(Key|Code)s?$/.test(own))?.[1];
  if (named) return nameIn(formats.locale, named).text;
  if (isCalendarDate(text)) return formats.date(text);
  if (isMonth(text)) return formats.month(text);
  if (INSTANT.test(text)) return formats.instant(new Date(text));
  // An id of something that has no name of its own tells nobody anything.
  if (UUID.test(text)) return texts.nothing;
  return (CHOSEN.test(own) ? texts.values[text] : undefined) ?? text;
}

/** A value of the trail in words: dates, money, shares, states and people as they are written elsewhere; never JSON. */
export function valueInWords(field: string, value: unknown, wording: Wording): string {
  const { texts, formats } = wording;
  const own = lastOf(field);
  if (value === null || value === undefined || value === '') return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') {
    if (/cents$/i.test(own)) return formats.eurosAndCents(cents(value));
    if (/basisPoints$/i.test(own)) return formats.percent(value / 10_000, value % 100 === 0 ? 0 : 2);
    return String(value);
  }
  if (typeof value === 'string') return textInWords(own, value, wording);
  if (Array.isArray(value)) {
    const parts = value
      .map((one) => valueInWords(own, one, wording))
      .filter((part) => part !== texts.nothing);
    return parts.length === 0 ? texts.nothing : parts.join(', ');
  }
  return typeof value === 'object' ? objectInWords(value, wording) : texts.nothing;
}

function objectInWords(value: object, wording: Wording): string {
  const { texts, formats } = wording;
  // A person, and what a role is on: by their names.
  if ('name' in value && typeof value.name === 'string') return value.name;
  if ('kind' in value && Object.keys(value).length <= 2) return scopeInWords(value, wording);
  if (isNames(value)) return nameIn(formats.locale, value).text;
  const fields = Object.entries(value).filter(([field]) => field !== 'id' && field !== 'version');
  const told = fields
    .map(([field, one]) => [field, valueInWords(field, one, wording)] as const)
    .filter(([, words]) => words !== texts.nothing);
  // One thing with its share reads as "Digitaaliset palvelut 60 %".
  if (told.some(([field]) => field === 'basisPoints')) return told.map(([, words]) => words).join(' ');
  return told.map(([field, words]) => `${fieldInWords(field, wording)}: ${words}`).join('; ');
}

/** What a role is on: "Vantaa ja Kerava"; its kind where that is all. */
function scopeInWords(scope: { readonly kind: unknown }, wording: Wording): string {
  const [of] = Object.entries(scope).filter(([field]) => field !== 'kind');
  const named = of ? valueInWords(of[0], of[1], wording) : wording.texts.nothing;
  return named === wording.texts.nothing ? valueInWords('kind', scope.kind, wording) : named;
}
