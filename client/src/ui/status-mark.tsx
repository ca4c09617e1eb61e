import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './status-mark.module.css';

export type Status = 'on-track' | 'at-risk' | 'off-track' | 'not-fresh' | 'unknown';

const OPEN = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;

const SHAPES: Record<Status, ReactNode> = {
  'on-track': <circle cx="6" cy="6" r="4.75" fill="currentColor" />,
  'at-risk': <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  'off-track': <path d="M6 0 12 6 6 12 0 6z" fill="currentColor" />,
  'not-fresh': (
    <>
      <circle cx="6" cy="6" r="5" {...OPEN} />
      <path d="M6 3v3.2l2 1.3" {...OPEN} />
    </>
  ),
  unknown: <path d="M1 1h10v10H1z" {...OPEN} strokeDasharray="2.5 1.8" />,
};

/** The shape alone, where the word stands elsewhere. */
export const StatusShape = ({ status }: { status: Status }) => (
  <svg className={classNames(css.mark, css[status])} viewBox="0 0 12 12" aria-hidden="true">
    {SHAPES[status]}
  </svg>
);

/** Status as shape, word and colour, in that order of trust. */
export const StatusMark = (props: { status: Status; children: ReactNode; strong?: boolean }) => (
  <span className={classNames(css.status, props.strong && css.strong)}>
    <StatusShape status={props.status} />
    {props.children}
  </span>
);
