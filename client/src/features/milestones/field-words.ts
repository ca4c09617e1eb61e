import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn } from '../../lib/names.ts';
import type { Texts } from '../../texts/fi.ts';
import type { EditKind, FieldChange, FieldKind } from './field-change.ts';
import type { MilestoneRow } from './milestone-change.ts';

// Only a day of the calendar gets past the rule that is asked before a change is sent.
const dayWords = (day: string | null, formats: Formats): string => formats.date(day as CalendarDate | null);

function editedValue(
  row: Pick<MilestoneRow, 'names' | 'kind' | 'technique' | 'percent' | 'weight' | 'evidenceRequired'> & {
    readonly baselineOn: string | null;
  },
  kind: EditKind,
  texts: Texts,
  formats: Formats,
): string {
  const t = texts.milestones;
  switch (kind) {
    case 'nameFi':
      return row.names.fi;
    case 'nameSv':
      return row.names.sv ?? t.noTranslation;
    case 'nameEn':
      return row.names.en ?? t.noTranslation;
    case 'kind':
      return t.kinds[row.kind];
    case 'technique':
      return row.technique === 'percent'
        ? t.percentDone(formats.percent(row.percent === null ? null : row.percent / 100))
        : t.techniques[row.technique];
    case 'weight':
      return formats.integer(row.weight);
    case 'baseline':
      return dayWords(row.baselineOn, formats);
    case 'evidenceRequired':
      return row.evidenceRequired ? t.evidenceNeeded.yes : t.evidenceNeeded.no;
  }
}

/** A field of a milestone as it is stored, in words. */
export function storedField(row: MilestoneRow, kind: FieldKind, texts: Texts, formats: Formats): string {
  const t = texts.milestones;
  switch (kind) {
    case 'cancel':
      return t.states[row.state];
    case 'decision':
      return t.weightAndBaseline(formats.integer(row.weight), formats.date(row.baselineOn));
    case 'workArea':
      return nameIn(formats.locale, row.workArea.names).text;
    case 'evidence':
      return t.evidenceCount(formats.integer(row.evidenceState.accepted), row.evidenceState.required);
    default:
      return editedValue(row, kind, texts, formats);
  }
}

/** What a person wanted a field to be, in words. */
export function wantedField(change: FieldChange, row: MilestoneRow, texts: Texts, formats: Formats): string {
  const t = texts.milestones;
  switch (change.kind) {
    case 'cancel':
      return change.bringsBack ? t.broughtBack : t.states.cancelled;
    case 'decision':
      return t.weightAndBaseline(formats.integer(change.weight), dayWords(change.baselineOn, formats));
    case 'workArea':
      return nameIn(formats.locale, change.workArea.names).text;
    case 'evidence':
      return change.title;
    default: {
      const { nameFi = row.names.fi, nameSv = row.names.sv, nameEn = row.names.en } = change.edit;
      const wanted = {
        names: { fi: nameFi, sv: nameSv, en: nameEn },
        kind: change.edit.kind ?? row.kind,
        technique: change.edit.technique ?? row.technique,
        percent: change.edit.percent === undefined ? row.percent : change.edit.percent,
        weight: change.edit.weight ?? row.weight,
        evidenceRequired: change.edit.evidenceRequired ?? row.evidenceRequired,
        baselineOn: change.edit.baselineOn === undefined ? row.baselineOn : change.edit.baselineOn,
      };
      return editedValue(wanted, change.kind, texts, formats);
    }
  }
}
