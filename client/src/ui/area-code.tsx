import type { ReactNode } from 'react';
import css from './area-code.module.css';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = {
  /** Two letters that go wherever the colour goes. */
  code: string;
  /** A colour token: `var(--area-elderly-services)`; null draws an open swatch. */
  color: string | null;
  /** The full name where only the code is seen. */
  hiddenName?: string;
  /** The full name, seen. */
  children?: ReactNode;
};

/** A category by its colour, its code and its name. */
export const AreaCode = ({ code, color, hiddenName, children }: Props) => (
  <span className={css.area}>
    <span className={css.code} aria-hidden={children || hiddenName ? true : undefined}>
      <span
        className={classNames(css.swatch, color === null && css.none)}
        style={{ background: color ?? undefined }}
      />
      {code}
    </span>
    {children}
    {hiddenName && !children && <VisuallyHidden>{hiddenName}</VisuallyHidden>}
  </span>
);
