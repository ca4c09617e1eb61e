import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { lazily } from '@painopiste/shared/values/lazily';
import type { Month } from '@painopiste/shared/values/month';
import { LOCALE_TAGS, type Locale } from './locale.ts';
import { UNKNOWN } from './number-formats.ts';

const partsOf = (text: string): number[] => text.split('-').map(Number);

function makeWriter(locale: Locale) {
  if (locale !== 'en') {
    return {
      date: (text: string) => partsOf(text).reverse().join('.'),
      day: (text: string) => `${partsOf(text).slice(1).reverse().join('.')}.`,
      month: (text: string) => partsOf(text).reverse().join('/'),
      typed: (text: string) => partsOf(text).reverse().join('.'),
    };
  }
  const inUtc = (options: Intl.DateTimeFormatOptions) => {
    const format = lazily(() => new Intl.DateTimeFormat(LOCALE_TAGS.en, { ...options, timeZone: 'UTC' }));
    return (text: string) =>
      format().format(new Date(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`));
  };
  return {
    date: inUtc({ day: 'numeric', month: 'short', year: 'numeric' }),
    day: inUtc({ day: 'numeric', month: 'short' }),
    month: inUtc({ month: 'short', year: 'numeric' }),
    typed: (text: string) => partsOf(text).reverse().join('/'),
  };
}

export function makeDateFormats(locale: Locale) {
  const write = makeWriter(locale);
  const monthNames = lazily(
    () => new Intl.DateTimeFormat(LOCALE_TAGS[locale], { month: 'long', timeZone: 'UTC' }),
  );
  const instants = lazily(
    () =>
      new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
        dateStyle: locale === 'en' ? 'medium' : 'short',
        timeStyle: 'short',
        timeZone: 'Europe/Helsinki',
      }),
  );
  const orUnknown = (value: string | null, written: (value: string) => string): string =>
    value === null ? UNKNOWN : written(value);
  const range = (from: string, to: string): string => (from === to ? to : `${from}–${to}`);

  return {
    /** `8.12.2022` */
    date: (value: CalendarDate | null) => orUnknown(value, write.date),
    /** `31.8.`, where the year is told beside it. */
    day: (value: CalendarDate | null) => orUnknown(value, write.day),
    /** `1.1.2023–31.12.2025` */
    dateRange: (from: CalendarDate, to: CalendarDate) => range(write.date(from), write.date(to)),
    /** `31.5.–31.8.`, where the year is told beside it. */
    dayRange: (from: CalendarDate, to: CalendarDate) => range(write.day(from), write.day(to)),
    /** `8/2024` */
    month: (value: Month | null) => orUnknown(value, write.month),
    /** `1/2023–8/2024` */
    monthRange: (from: Month, to: Month) => range(write.month(from), write.month(to)),
    /** `elokuu 2024` */
    monthInWords: (value: Month | null) =>
      orUnknown(
        value,
        (known) => `${monthNames().format(new Date(`${known}-01T00:00:00Z`))} ${known.slice(0, 4)}`,
      ),
    /** How a date is written into a field that it can be read back from. */
    typedDate: (value: CalendarDate | null) => (value === null ? '' : write.typed(value)),
    /** `30.9.2024 klo 12.05`: an instant, as the clock in Helsinki shows it. */
    instant: (value: Date) => instants().format(value),
  };
}
