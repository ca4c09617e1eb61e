import { useEffect, useRef, type InputHTMLAttributes, type Ref, type TextareaHTMLAttributes } from 'react';
import css from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { useTakenUp } from './use-taken-up.ts';

type Shared = FieldProps & { value: string; onChange: (value: string) => void };
type Rest<T> = Omit<T, 'value' | 'onChange' | 'children' | 'className' | 'id'>;

type TextInputProps = Shared & Rest<InputHTMLAttributes<HTMLInputElement>> & { ref?: Ref<HTMLInputElement> };

export const TextInput = ({ label, help, error, optional, hideLabel, onChange, ...rest }: TextInputProps) => (
  <Field {...{ label, help, error, optional, hideLabel }}>
    {(control) => (
      <input type="text" {...rest} {...control} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
);

type TextAreaProps = Shared &
  Rest<TextareaHTMLAttributes<HTMLTextAreaElement>> & { ref?: Ref<HTMLTextAreaElement> };

export const TextArea = ({ label, help, error, optional, hideLabel, onChange, ...rest }: TextAreaProps) => (
  <Field {...{ label, help, error, optional, hideLabel }}>
    {(control) => (
      <textarea rows={3} {...rest} {...control} onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
);

type SearchInputProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
};

/** Free text that narrows a list; its name is heard, its placeholder is seen. */
export function SearchInput({ label, value, onChange, placeholder = label }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const takeUp = useTakenUp(() => {
    const typed = input.current?.value ?? value;
    if (typed !== value) onChange(typed);
  });
  // The page that the server has drawn: its fields are typed into before any script has come.
  useEffect(takeUp, [takeUp]);
  return (
    <div className={css.search}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className={css.input}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
