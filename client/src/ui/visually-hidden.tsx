import type { ReactNode } from 'react';
import css from './visually-hidden.module.css';

/** Words for those who hear the page. */
export const VisuallyHidden = ({ children, id }: { children: ReactNode; id?: string }) => (
  <span className={css.hidden} id={id}>
    {children}
  </span>
);
