import type { ReactNode } from 'react';
import css from './footer.module.css';

/** What holds for every page, and links to what everyone must be able to find. */
export const Footer = ({ note, children }: { note: ReactNode; children: ReactNode }) => (
  <footer className={css.footer}>
    <p>{note}</p>
    {children}
  </footer>
);
