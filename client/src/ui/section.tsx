import { useId, type ReactNode } from 'react';
import css from './section.module.css';

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

/** A part of a page under its own message. */
export function Section({
  children,
  id,
  ...head
}: Omit<HeadProps, 'titleId'> & { children: ReactNode; id?: string }) {
  const titleId = useId();
  return (
    <section className={css.section} aria-labelledby={titleId} id={id}>
      <SectionHead {...head} titleId={titleId} />
      {children}
    </section>
  );
}
