import type { ReactNode } from 'react';
import css from './row-actions.module.css';

/** What can be done with a row, in its last cell. */
export const RowActions = ({ children }: { children: ReactNode }) => (
  <div className={css.actions}>{children}</div>
);
