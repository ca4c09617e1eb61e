import type { ReactNode } from 'react';
import css from './breadcrumbs.module.css';
import { flatChildren } from './flat-children.ts';

/** The way here: links, and the page itself as plain words last. */
export const Breadcrumbs = ({ label, children }: { label: string; children: ReactNode }) => {
  const steps = flatChildren(children);
  return (
    <nav aria-label={label}>
      <ol className={css.list}>
        {steps.map((step, index) => (
          <li key={index}>
            {step}
            {index < steps.length - 1 && <span aria-hidden="true">/</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
};
