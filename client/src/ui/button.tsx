import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export type ButtonLook = 'plain' | 'primary' | 'bare';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className'> & {
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
  look?: ButtonLook;
  icon?: IconName;
  /** Shows the icon alone; the words become its accessible name. */
  iconOnly?: boolean;
};

/** The class of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', iconOnly = false): string =>
  classNames(css.button, look !== 'plain' && css[look], iconOnly && css.iconOnly);

/** A verb that names its result. One primary button in view at a time. */
export const Button = ({ children, look = 'plain', icon, iconOnly = false, ...rest }: Props) => (
  <button type="button" {...rest} className={buttonClass(look, iconOnly)}>
    {icon && <Icon name={icon} />}
    {iconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : children}
  </button>
);
