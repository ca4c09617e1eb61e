import { parseDate } from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LOCALE_TAGS, type Locale } from '../lib/format/locale.ts';
import { calendarDate, type CalendarDate } from '../lib/values.ts';
import css from './calendar-picker.module.css';
import { Icon } from './icon.tsx';

type Props = {
  label: string;
  locale: Locale;
  value: CalendarDate | null;
  /** The month shown where nothing is chosen. */
  today: CalendarDate;
  min?: CalendarDate;
  max?: CalendarDate;
  onPick: (date: CalendarDate) => void;
};

const inCalendar = (date: CalendarDate | undefined) => (date === undefined ? undefined : parseDate(date));

/**
 * The library writes its one style rule into the page, which the content security policy refuses with an error. It looks
 * for this element first; the rule itself is in calendar-picker.module.css.
 */
function standInForInlineStyle(): void {
  const id = 'react-aria-pressable-style';
  if (document.getElementById(id)) return;
  const standIn = document.createElement('meta');
  standIn.id = id;
  document.head.append(standIn);
}

standInForInlineStyle();

/** Whoever opened the calendar wants to be in it. */
const TAKES_THE_KEYBOARD = { autoFocus: true } as const;

/** A month of days to pick one from, by arrow keys or pointer. Comes in a file of its own: a calendar is heavy. */
export function CalendarPicker({ label, locale, value, today, min, max, onPick }: Props) {
  return (
    <I18nProvider locale={LOCALE_TAGS[locale]}>
      <Calendar
        aria-label={label}
        className={css.calendar ?? ''}
        defaultFocusedValue={parseDate(value ?? today)}
        value={value === null ? null : parseDate(value)}
        minValue={inCalendar(min)}
        maxValue={inCalendar(max)}
        onChange={(date) => onPick(calendarDate(date.toString()))}
        firstDayOfWeek="mon"
        {...TAKES_THE_KEYBOARD}
      >
        <div className={css.head}>
          <Button slot="previous" className={css.step ?? ''}>
            <Icon name="chevron-left" />
          </Button>
          <CalendarHeading />
          <Button slot="next" className={css.step ?? ''}>
            <Icon name="chevron-right" />
          </Button>
        </div>
        <CalendarGrid className={css.grid ?? ''} weekdayStyle="short">
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className={css.day ?? ''} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
