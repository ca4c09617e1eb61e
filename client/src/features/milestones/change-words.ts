import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import type { Texts } from '../../texts/fi.ts';
import { storedField, wantedField } from './field-words.ts';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';

/** The value that a person wanted, in words. */
export function wantedValue(
  change: MilestoneChange,
  row: MilestoneRow,
  texts: Texts,
  formats: Formats,
): string {
  const t = texts.milestones;
  switch (change.kind) {
    case 'forecast':
      // Only a day of the calendar gets past the rule that is asked before a change is sent.
      return formats.date(change.forecastOn as CalendarDate);
    case 'status':
      return t.states[change.to];
    case 'owner':
      return change.owner?.name ?? t.noOwner;
    default:
      return wantedField(change, row, texts, formats);
  }
}

/** The value of the same cell as it is stored, in words. */
export function storedValue(
  row: MilestoneRow,
  kind: MilestoneChange['kind'],
  texts: Texts,
  formats: Formats,
): string {
  const t = texts.milestones;
  switch (kind) {
    case 'forecast':
      return formats.date(row.forecastOn);
    case 'status':
      return t.states[row.state];
    case 'owner':
      return row.owner?.name ?? t.noOwner;
    default:
      return storedField(row, kind, texts, formats);
  }
}

/** The reason that was typed with a change; null where it has none. */
export const typedReason = (change: MilestoneChange): string | null =>
  ('reason' in change && change.reason.trim()) || null;
