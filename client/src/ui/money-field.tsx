import css from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { TypedInput, type Typed } from './typed-input.tsx';

type Props = FieldProps &
  Typed & {
    /** "euroa", heard after the label; the sign is seen in the field. */
    unit: string;
  };

/** An amount in euros, typed: `12 500` or `12 500,50`; `parseAmountInput` reads it. */
export const MoneyField = ({ text, onText, unit, name, disabled, ref, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <span className={css.money}>
        <TypedInput {...control} {...{ ref, name, disabled, text, onText }} inputMode="decimal" />
        <abbr title={unit}>€</abbr>
      </span>
    )}
  </Field>
);
