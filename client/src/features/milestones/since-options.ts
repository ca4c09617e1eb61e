import { addMonthsToDate, type CalendarDate, isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { lastMonday } from '@painopiste/shared/values/last-monday';
import type { Formats } from '../../lib/format/formats.ts';
import type { Texts } from '../../texts/fi.ts';
import type { FilterOption } from '../../ui/filter-chip.tsx';

/** Since when something has changed; a day in the address that is none of the usual ones keeps its place in the list. */
export function sinceOptions(
  chosen: string | undefined,
  today: CalendarDate,
  texts: Texts,
  formats: Formats,
): FilterOption[] {
  const t = texts.milestones.sinceWords;
  const monthAgo = addMonthsToDate(today, -1);
  const options = [
    { value: 'monday', label: t.monday(formats.date(lastMonday(today))) },
    { value: monthAgo, label: t.month(formats.date(monthAgo)) },
  ];
  if (!chosen || options.some(({ value }) => value === chosen)) return options;
  const label = isCalendarDate(chosen) ? t.day(formats.date(chosen)) : chosen;
  return [...options, { value: chosen, label }];
}
