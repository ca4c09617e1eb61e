import { ICON_SHAPES, type IconName } from './icon-shapes.ts';
import css from './icon.module.css';

/** An outline that stands beside words; it says nothing by itself, so the name is in the words. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICON_SHAPES[name]} />
  </svg>
);
