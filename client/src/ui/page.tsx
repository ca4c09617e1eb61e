import type { ReactNode } from 'react';
import css from './page.module.css';

/** The one main region of a page; the skip link lands on it. */
export const Page = ({ children, id = 'main' }: { children: ReactNode; id?: string }) => (
  <main className={css.page} id={id} tabIndex={-1}>
    {children}
  </main>
);

/** The page's message as its heading, what qualifies it underneath, tools at the end. */
export const PageTitle = (props: { children: ReactNode; notes?: ReactNode; tools?: ReactNode }) => (
  <>
    <div className={css.title}>
      <h1>{props.children}</h1>
      {props.tools}
    </div>
    {props.notes && <PageNotes>{props.notes}</PageNotes>}
  </>
);

/** Source, freshness and marks, each a span. */
const PageNotes = ({ children }: { children: ReactNode }) => <div className={css.notes}>{children}</div>;

/** A message and its story in one flowing sentence: an `h1` and a `p`. */
export const PageSentence = (props: { title: ReactNode; children?: ReactNode; notes?: ReactNode }) => (
  <>
    <div className={css.sentence}>
      <h1>{props.title}</h1> {props.children && <p>{props.children}</p>}
    </div>
    {props.notes && <PageNotes>{props.notes}</PageNotes>}
  </>
);
