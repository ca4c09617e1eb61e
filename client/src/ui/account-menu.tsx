import type { ReactNode } from 'react';
import css from './account-menu.module.css';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = {
  name: string;
  initials: string;
  /** What the menu is called; it follows the person's name. */
  label: string;
  children: (close: () => void) => ReactNode;
  preload?: () => void;
};

/** The person's own menu at the end of the bar. */
export const AccountMenu = ({ name, initials, label, children, preload }: Props) => (
  <Popover
    label={label}
    look="bare"
    align="end"
    width={19}
    stays
    flush
    preload={preload}
    trigger={
      <>
        <span className={css.avatar} aria-hidden="true">
          {initials}
        </span>
        <span className={css.name}>{name}</span>
        <Icon name="chevron-down" />
        <VisuallyHidden>{label}</VisuallyHidden>
      </>
    }
  >
    {children}
  </Popover>
);
