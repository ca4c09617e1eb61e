import { useId, type ReactNode } from 'react';
import { useController, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { Checkbox } from '../ui/checkbox.tsx';
import { FilterChip, type FilterOption } from '../ui/filter-chip.tsx';
import { StatusShape } from '../ui/status-mark.tsx';
import css from './form-choices.module.css';
import { useTexts } from './language.tsx';
import type { CommandForm } from './command-form.ts';

type Bound<V extends FieldValues> = {
  form: CommandForm<V>;
  name: FieldPathByValue<V, readonly string[]>;
};

function useChosen<V extends FieldValues>({ form, name }: Bound<V>) {
  const { field, fieldState } = useController({ control: form.control, name });
  const value: readonly string[] = field.value;
  return { value, change: field.onChange, ref: field.ref, error: fieldState.error?.message };
}

type Choice = { value: string; label: string; help?: string };

/** Some of a few things: a box for each, under one name. */
export function FormChecks<V extends FieldValues>({
  label,
  choices,
  ...bound
}: Bound<V> & { label: ReactNode; choices: readonly Choice[] }) {
  const { value, change, ref, error } = useChosen(bound);
  const note = useId();
  return (
    <fieldset className={css.group} aria-describedby={error ? note : undefined}>
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.value}
          ref={index === 0 ? ref : undefined}
          label={choice.label}
          help={choice.help}
          checked={value.includes(choice.value)}
          onChange={(isOn) =>
            change(isOn ? [...value, choice.value] : value.filter((other) => other !== choice.value))
          }
        />
      ))}
      {error && (
        <p id={note} className={css.error}>
          <StatusShape status="off-track" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}

/** Some of many things: a button that opens a list to search and tick, and says what is chosen. */
export function FormChip<V extends FieldValues>({
  label,
  options,
  ...bound
}: Bound<V> & { label: string; options: readonly FilterOption[] }) {
  const { filters } = useTexts();
  const { value, change } = useChosen(bound);
  return (
    <FilterChip
      label={label}
      options={options}
      selected={value}
      onChange={change}
      texts={{ ...filters, remove: `${filters.clear}: ${label}` }}
    />
  );
}
