import type { ReactNode } from 'react';
import { useController, type FieldPath, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { NamesFields } from '../ui/names-fields.tsx';
import { SelectField, type SelectOption } from '../ui/select-field.tsx';
import { TextArea, TextInput } from '../ui/text-input.tsx';
import { useLanguage } from './language.tsx';
import { useOfficeTexts } from './office-texts.ts';
import { usePerson } from './session.ts';
import type { CommandForm } from './command-form.ts';

/** The fields of a command's form: those of `ui`, each bound to its value, its error and the focus by its name. */
function useBound<V extends FieldValues>(form: CommandForm<V>, name: FieldPath<V>) {
  const { field, fieldState } = useController({ control: form.control, name });
  return { ...field, error: fieldState.error?.message };
}

type Words = Pick<FieldProps, 'label' | 'help' | 'hideLabel'> & {
  /** May it be left empty? Said beside the label. */
  isOptional?: boolean;
  disabled?: boolean;
};

type Bound<V extends FieldValues, T> = Words & { form: CommandForm<V>; name: FieldPathByValue<V, T> };

function useWords({ isOptional = false, ...words }: Words) {
  const { optional } = useOfficeTexts().form;
  return { ...words, optional: isOptional ? optional : undefined };
}

type TextRest = {
  type?: 'text' | 'email' | 'url' | 'password';
  autoComplete?: string;
  lang?: string;
  inputMode?: 'numeric';
};

export function FormText<V extends FieldValues>({
  form,
  name,
  type,
  autoComplete,
  lang,
  inputMode,
  ...rest
}: Bound<V, string> & TextRest) {
  const bound = useBound(form, name);
  return (
    <TextInput
      {...{ type, lang, inputMode }}
      autoComplete={autoComplete ?? 'off'}
      {...useWords(rest)}
      {...bound}
    />
  );
}

export function FormArea<V extends FieldValues>({
  form,
  name,
  rows,
  ...rest
}: Bound<V, string> & { rows?: number }) {
  return <TextArea rows={rows ?? 3} {...useWords(rest)} {...useBound(form, name)} />;
}

export function FormSelect<V extends FieldValues>(
  props: Bound<V, string> & { options: readonly SelectOption[] },
) {
  const { form, name, options, ...rest } = props;
  const { onBlur: _, ...bound } = useBound(form, name);
  return <SelectField options={options} {...useWords(rest)} {...bound} />;
}

export function FormDate<V extends FieldValues>({ form, name, ...rest }: Bound<V, string>) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const { calendar } = useOfficeTexts().form;
  const { value, onChange, onBlur: _, ...bound } = useBound(form, name);
  return (
    <DateField
      {...useWords(rest)}
      {...bound}
      {...{ formats, today }}
      text={value}
      onText={onChange}
      calendarText={calendar}
    />
  );
}

export function FormMoney<V extends FieldValues>({ form, name, ...rest }: Bound<V, string>) {
  const { euros } = useOfficeTexts().form;
  const { value, onChange, onBlur: _, ...bound } = useBound(form, name);
  return <MoneyField {...useWords(rest)} {...bound} text={value} onText={onChange} unit={euros} />;
}

type CheckProps<V extends FieldValues> = Omit<Bound<V, boolean>, 'label' | 'hideLabel' | 'isOptional'> & {
  label: ReactNode;
};

export function FormCheck<V extends FieldValues>({ form, name, ...rest }: CheckProps<V>) {
  const { value, onBlur: _, ...bound } = useBound(form, name);
  return <Checkbox {...rest} {...bound} checked={value} />;
}

type Named = { nameFi: string; nameSv: string; nameEn: string };

/** The three names of a thing: the fields `nameFi`, `nameSv`, `nameEn`. */
export function FormNames<V extends Named>({ form }: { form: CommandForm<V> }) {
  const { nameIn, optional } = useOfficeTexts().form;
  const fields = {
    fi: useBound(form, 'nameFi' as FieldPath<V>),
    sv: useBound(form, 'nameSv' as FieldPath<V>),
    en: useBound(form, 'nameEn' as FieldPath<V>),
  };
  return <NamesFields labels={nameIn} optional={optional} fields={fields} />;
}
