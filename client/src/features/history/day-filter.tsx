import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { useState } from 'react';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { DateField } from '../../ui/date-field.tsx';

type Props = {
  label: string;
  value: CalendarDate | undefined;
  onChange: (value: CalendarDate | undefined) => void;
};

/** A day that bounds a list: taken as soon as what is typed is a day, or nothing. */
export function DayFilter({ label, value, onChange }: Props) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const { calendar } = useOfficeTexts().form;
  const [typed, setTyped] = useState(formats.typedDate(value ?? null));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // The address changed by other means than this field: filters were taken away, or the way led back.
    if ((parseDateInput(typed) ?? undefined) !== value) setTyped(formats.typedDate(value ?? null));
  }
  const change = (text: string) => {
    setTyped(text);
    const day = parseDateInput(text) ?? undefined;
    if (day !== value && (day !== undefined || text.trim() === '')) onChange(day);
  };
  return <DateField {...{ label, formats, today }} text={typed} onText={change} calendarText={calendar} />;
}
