import { useId, type ReactNode } from 'react';
import css from './section.module.css';
import { useIsBelowThere } from './use-is-below-there.ts';

type HeadProps = {
  /** A sentence with a number. */
  title: ReactNode;
  titleId?: string;
  /** The story, the source and the date. */
  sub?: ReactNode;
  tools?: ReactNode;
};

export const SectionHead = ({ title, titleId, sub, tools }: HeadProps) => (
  <div className={css.head}>
    <div>
      <h2 id={titleId}>{title}</h2>
      {sub && <p className={css.sub}>{sub}</p>}
    </div>
    {tools && <div className={css.tools}>{tools}</div>}
  </div>
);

type Props = Omit<HeadProps, 'titleId'> & {
  children: ReactNode;
  id?: string;
  /** Stands below the first screen, which a visit's first page paints first. */
  below?: boolean;
};

/** A part of a page under its own message. */
export function Section({ children, id, below = false, ...head }: Props) {
  const titleId = useId();
  if (!useIsBelowThere(below)) return null;
  return (
    <section className={css.section} aria-labelledby={titleId} id={id}>
      <SectionHead {...head} titleId={titleId} />
      {children}
    </section>
  );
}
