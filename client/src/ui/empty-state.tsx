import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** One sentence and one button where the rows would be. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className={css.empty}>
    <p>{children}</p>
    {action}
  </div>
);
