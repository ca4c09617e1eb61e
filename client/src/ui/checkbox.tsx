import { useId, type ReactNode, type Ref } from 'react';
import css from './field.module.css';
import { FieldNote } from './field.tsx';

type Props = {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  help?: ReactNode;
  error?: ReactNode;
  name?: string;
  disabled?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** A yes or no, its words beside it. */
export function Checkbox({ label, checked, onChange, help, error, name, disabled, ref }: Props) {
  const note = useId();
  return (
    <div className={css.field}>
      <label className={css.check}>
        <input
          type="checkbox"
          ref={ref}
          name={name}
          checked={checked}
          disabled={disabled}
          aria-describedby={error || help ? note : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <FieldNote id={note} help={help} error={error} />
    </div>
  );
}
