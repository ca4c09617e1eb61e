import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './notice.module.css';
import { StatusShape, type Status } from './status-mark.tsx';

export type NoticeKind = 'info' | 'good' | 'warning' | 'error' | 'offline';

const STATUS_OF: Record<NoticeKind, Status | null> = {
  info: null,
  good: 'on-track',
  warning: 'at-risk',
  error: 'off-track',
  offline: 'not-fresh',
};

type Props = {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** A request id, for those who are asked about it. */
  small?: ReactNode;
  /** Said aloud when it appears: an error at once, the rest when the reader pauses. */
  live?: boolean;
};

/** What is wrong or worth knowing, and what to do about it. */
export function Notice({ kind = 'info', title, children, actions, small, live = false }: Props) {
  const status = STATUS_OF[kind];
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div
      className={classNames(css.notice, status && css[status], kind === 'offline' && css.offline)}
      role={live ? role : undefined}
    >
      {status ? <StatusShape status={status} /> : <span />}
      <div className={css.body}>
        {title && <strong>{title}</strong>}
        {children && <p>{children}</p>}
        {small && <p className={css.small}>{small}</p>}
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
    </div>
  );
}
