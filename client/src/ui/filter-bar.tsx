import type { ReactNode } from 'react';
import css from './filter-bar.module.css';

type Props = {
  label: string;
  children: ReactNode;
  /** What can be done with the filtered view: copy its link, export it. */
  end?: ReactNode;
};

/** By its role: the element of that name is younger than browsers that are still in use. */
const AS_SEARCH = { role: 'search' } as const;

/** Search and filter chips over a list. */
export const FilterBar = ({ label, children, end }: Props) => (
  <div {...AS_SEARCH} className={css.bar} aria-label={label}>
    {children}
    {end && <div className={css.end}>{end}</div>}
  </div>
);
