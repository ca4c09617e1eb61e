import type { Formats } from '../lib/format/formats.ts';
import { parseDateInput } from '../lib/format/parse-date-input.ts';
import type { CalendarDate } from '../lib/values.ts';
import css from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { lateComponent } from './late-component.tsx';
import { Popover } from './popover.tsx';
import { TypedInput, type Typed } from './typed-input.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

const calendar = lateComponent(async () => (await import('./calendar-picker.tsx')).CalendarPicker);

type Props = FieldProps &
  Typed & {
    formats: Formats;
    /** The month that the calendar opens at where no date is typed. */
    today: CalendarDate;
    /** Days that the calendar offers; typing is not held back, so that the answer can say why. */
    min?: CalendarDate;
    max?: CalendarDate;
    /** "Valitse kalenterista" */
    calendarText: string;
  };

/** A date, typed (`8.12.2022` or `2022-12-08`) or picked; `parseDateInput` reads it. */
export function DateField({
  text,
  onText,
  formats,
  today,
  min,
  max,
  calendarText,
  name,
  disabled,
  ref,
  ...field
}: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <span className={css.withButton}>
          <TypedInput {...control} {...{ ref, name, disabled, text, onText }} />
          {!disabled && (
            <Popover
              label={calendarText}
              triggerClass={css.calendarButton}
              width={18}
              align="end"
              trigger={
                <>
                  <Icon name="calendar" />
                  <VisuallyHidden>{calendarText}</VisuallyHidden>
                </>
              }
            >
              {(close) => (
                <calendar.Component
                  {...{ today, min, max }}
                  label={calendarText}
                  locale={formats.locale}
                  value={parseDateInput(text)}
                  onPick={(date) => {
                    onText(formats.typedDate(date));
                    close();
                  }}
                />
              )}
            </Popover>
          )}
        </span>
      )}
    </Field>
  );
}
