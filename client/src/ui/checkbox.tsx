import type { ReactNode } from 'react';
import css from './field.module.css';

type Props = { children: ReactNode; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean };

export const Checkbox = ({ children, checked, onChange, disabled }: Props) => (
  <label className={css.check}>
    <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
    {children}
  </label>
);
