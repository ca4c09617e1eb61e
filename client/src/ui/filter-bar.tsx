import type { ReactNode } from 'react';
import css from './filter-bar.module.css';

type Props = {
  label: string;
  children: ReactNode;
  /** What can be done with the filtered view: copy its link, export it. */
  end?: ReactNode;
};

/** Search and filter chips over a list. */
export const FilterBar = ({ label, children, end }: Props) => (
  <search className={css.bar} aria-label={label}>
    {children}
    {end && <div className={css.end}>{end}</div>}
  </search>
);
