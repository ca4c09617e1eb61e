import type { ReactNode } from 'react';
import css from './figure.module.css';
import { Popover } from './popover.tsx';

type Props = {
  /** The accessible name of what opens. */
  label: string;
  figure: ReactNode;
  children: (close: () => void) => ReactNode;
  preload?: () => void;
};

/** A figure that can be asked how it was computed. */
export const Figure = ({ label, figure, children, preload }: Props) => (
  <Popover label={label} triggerClass={css.figure} trigger={figure} width={24} preload={preload}>
    {children}
  </Popover>
);
