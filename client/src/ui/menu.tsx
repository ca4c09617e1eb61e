import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import css from './menu.module.css';

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

/** A way to a page, as an entry of a menu: one link. */
export const MenuLink = ({ children }: { children: ReactNode }) => <div className={css.link}>{children}</div>;
