import type { ReactNode } from 'react';
import css from './skip-link.module.css';

/** The first stop of the keyboard: past the bar, to the page. */
export const SkipLink = ({ children, target = 'main' }: { children: ReactNode; target?: string }) => (
  <a className={css.skip} href={`#${target}`} data-print="never">
    {children}
  </a>
);
