import type { ReactNode } from 'react';
import css from './key-figures.module.css';

export type KeyFigure = {
  key: string;
  label: ReactNode;
  /** Often a figure that explains itself. */
  value: ReactNode;
  note?: ReactNode;
};

/** A few figures in a row, parted by rules. */
export const KeyFigures = ({ figures }: { figures: readonly KeyFigure[] }) => (
  <dl className={css.figures}>
    {figures.map((figure) => (
      <div key={figure.key}>
        <dt>{figure.label}</dt>
        <dd className={css.value}>{figure.value}</dd>
        <dd className={css.note}>{figure.note}</dd>
      </div>
    ))}
  </dl>
);
