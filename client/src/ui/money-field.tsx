import type { Ref } from 'react';
import css from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  /** What is typed, as it is; `parseAmountInput` reads it. */
  text: string;
  onText: (text: string) => void;
  /** "euroa", heard after the label; the sign is seen in the field. */
  unit: string;
  name?: string;
  disabled?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** An amount in euros, typed: `12 500` or `12 500,50`. */
export const MoneyField = ({ text, onText, unit, name, disabled, ref, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <span className={css.money}>
        <input
          {...control}
          ref={ref}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={name}
          disabled={disabled}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <abbr title={unit}>€</abbr>
      </span>
    )}
  </Field>
);
