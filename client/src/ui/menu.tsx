import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import css from './menu.module.css';
import { Popover } from './popover.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type AccountMenuProps = {
  name: string;
  initials: string;
  /** What the menu is called; it follows the person's name. */
  label: string;
  children: (close: () => void) => ReactNode;
};

/** The person's own menu at the end of the bar. */
export const AccountMenu = ({ name, initials, label, children }: AccountMenuProps) => (
  <Popover
    label={label}
    look="bare"
    align="end"
    width={19}
    stays
    flush
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

/** A part of a menu that holds a choice or words. */
export const MenuPart = ({ label, children }: { label?: string; children: ReactNode }) => (
  <div className={css.part}>
    {label && (
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
    )}
    {children}
  </div>
);

/** Who is signed in, and as what. */
export const MenuPerson = ({ name, role }: { name: string; role: string }) => (
  <div className={css.part}>
    <p className={css.who}>
      <b>{name}</b>
      {role}
    </p>
  </div>
);

export const MenuItem = (props: { children: ReactNode; icon?: IconName; onClick: () => void }) => (
  <button type="button" className={css.item} onClick={props.onClick}>
    {props.icon && <Icon name={props.icon} />}
    {props.children}
  </button>
);
