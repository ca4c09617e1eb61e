import css from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Still grey bars where the rows will be. */
export const Skeleton = ({ rows, label }: { rows: number; label: string }) => (
  <output className={css.rows}>
    <VisuallyHidden>{label}</VisuallyHidden>
    {Array.from({ length: rows }, (_, index) => (
      <span key={index} className={css.row} />
    ))}
  </output>
);
