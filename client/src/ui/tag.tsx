import type { ReactNode } from 'react';
import css from './tag.module.css';

/** A dashed word that qualifies what stands beside it: synthetic, estimate. */
export const Tag = ({ children }: { children: ReactNode }) => <span className={css.tag}>{children}</span>;
