import { useId, type ReactNode, type Ref } from 'react';
import css from './field.module.css';
import { StatusShape } from './status-mark.tsx';

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
      {error ? (
        <p id={note} className={css.error}>
          <StatusShape status="off-track" />
          <span>{error}</span>
        </p>
      ) : (
        help && (
          <p id={note} className={css.help}>
            {help}
          </p>
        )
      )}
    </div>
  );
}
