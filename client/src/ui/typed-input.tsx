import type { Ref } from 'react';
import type { FieldControl } from './field.tsx';

export type Typed = {
  /** What is typed, as it is. */
  text: string;
  onText: (text: string) => void;
  name?: string;
  disabled?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** What a person types that is read as something else than text: a day, an amount. */
export const TypedInput = ({ text, onText, ...rest }: FieldControl & Typed & { inputMode?: 'decimal' }) => (
  <input
    type="text"
    autoComplete="off"
    {...rest}
    value={text}
    onChange={(event) => onText(event.target.value)}
  />
);
