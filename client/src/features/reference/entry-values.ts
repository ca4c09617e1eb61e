import type { CatalogueEntry, EntryFields } from '@painopiste/shared/reference/catalogue';
import { PALETTE } from '@painopiste/shared/reference/palette';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';

/** An entry as its form holds it. */
export interface EntryValues {
  nameFi: string;
  nameSv: string;
  nameEn: string;
  key: string;
  programmeKey: string;
  code: string;
  color: string;
  archived: boolean;
  decidedOn: string;
  source: string;
  personal: boolean;
}

export const valuesOfEntry = (
  entry: EntryFields & Pick<CatalogueEntry, 'key' | 'programmeKey'>,
  formats: Formats,
): EntryValues => ({
  nameFi: entry.nameFi,
  nameSv: entry.nameSv ?? '',
  nameEn: entry.nameEn ?? '',
  key: entry.key,
  programmeKey: entry.programmeKey ?? '',
  code: entry.code ?? '',
  color: entry.color ?? '',
  archived: entry.archived,
  decidedOn:
    entry.decidedOn !== null && isCalendarDate(entry.decidedOn) ? formats.typedDate(entry.decidedOn) : '',
  source: entry.source ?? '',
  personal: entry.personal,
});

/** What can be changed of an entry, as its command takes it. What cannot be read goes as it is, to be refused at its field. */
export const entryInput = (values: EntryValues) => ({
  nameFi: values.nameFi,
  nameSv: values.nameSv,
  nameEn: values.nameEn,
  code: values.code.trim() === '' ? null : values.code.trim().toLocaleUpperCase('fi'),
  color: PALETTE.find((color) => color === values.color) ?? null,
  archived: values.archived,
  decidedOn: values.decidedOn.trim() === '' ? null : (parseDateInput(values.decidedOn) ?? values.decidedOn),
  source: values.source,
  personal: values.personal,
});
