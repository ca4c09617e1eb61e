import { addMonths, isMonth, monthOf, type Month } from '@painopiste/shared/values/month';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import type { Texts } from '../../texts/fi.ts';
import type { FilterOption } from '../../ui/filter-chip.tsx';

const SOON_DAYS = 14;
const MONTHS_AHEAD = [3, 6, 12];
const RANGE = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/;

const rangeOf = (from: Month, to: Month): string => `${from}..${to}`;

/** A range of months in words; null where the word is no range. */
function rangeLabel(word: string, formats: Formats): string | null {
  const [, from = '', to = ''] = RANGE.exec(word) ?? [];
  return isMonth(from) && isMonth(to) ? formats.monthRange(from, to) : null;
}

/** The ways to filter by due date; one in the address that is none of the usual ones keeps its place in the list. */
export function dueOptions(
  chosen: string | undefined,
  today: CalendarDate,
  texts: Texts,
  formats: Formats,
): FilterOption[] {
  const t = texts.milestones.dueWords;
  const now = monthOf(today);
  const next = addMonths(now, 1);
  const options = [
    { value: 'overdue', label: t.overdue },
    { value: `${SOON_DAYS}d`, label: t.soon(formats.integer(SOON_DAYS)) },
    { value: rangeOf(now, now), label: t.thisMonth(formats.month(now)) },
    { value: rangeOf(next, next), label: t.nextMonth(formats.month(next)) },
    ...MONTHS_AHEAD.map((months) => addMonths(now, months - 1)).map((last) => ({
      value: rangeOf(now, last),
      label: formats.monthRange(now, last),
    })),
  ];
  if (!chosen || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: rangeLabel(chosen, formats) ?? chosen }];
}
