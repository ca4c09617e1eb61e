import type { Ref } from 'react';
import { Field, type FieldProps } from './field.tsx';

export type SelectOption = { value: string; label: string; disabled?: boolean };

type Props = FieldProps & {
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  name?: string;
  disabled?: boolean;
  ref?: Ref<HTMLSelectElement>;
};

/** One of many: the browser's own list, which every phone and screen reader knows. */
export const SelectField = ({ options, value, onChange, name, disabled, ref, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        ref={ref}
        name={name}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
