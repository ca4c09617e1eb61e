import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import type { ReactNode } from 'react';
import { useTexts } from '../../lib/language.tsx';
import { StatusMark, StatusShape } from '../../ui/status-mark.tsx';
import type { MilestoneRow } from './milestone-change.ts';
import css from './milestones.module.css';

const RING = <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;

/** A ring that fills as the work goes on; accepted and late carry the marks of status. */
const SHAPES: Record<Exclude<MilestoneState, 'accepted'>, ReactNode> = {
  planned: RING,
  'in-progress': (
    <>
      {RING}
      <path d="M6 1.25v9.5a4.75 4.75 0 0 1 0-9.5z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      {RING}
      <circle cx="6" cy="6" r="2.4" fill="currentColor" />
    </>
  ),
  cancelled: (
    <>
      {RING}
      <path d="M2.8 9.2 9.2 2.8" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

const StateMark = ({ state, children }: { state: MilestoneState; children: ReactNode }) =>
  state === 'accepted' ? (
    <StatusMark status="on-track">{children}</StatusMark>
  ) : (
    <span className={css.state}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {children}
    </span>
  );

const isOpen = ({ state }: MilestoneRow): boolean =>
  state === 'planned' || state === 'in-progress' || state === 'done';

/** The state of a milestone by shape and word: late before planned, and whether any grant still pays for it. */
export function MilestoneStatus({ row }: { row: MilestoneRow }) {
  const t = useTexts().milestones;
  return (
    <span className={css.statuses}>
      {row.late ? (
        <StatusMark status="off-track">{row.state === 'in-progress' ? t.lateAndStarted : t.late}</StatusMark>
      ) : (
        <StateMark state={row.state}>{t.states[row.state]}</StateMark>
      )}
      {row.afterWall && isOpen(row) && (
        <span className={css.afterWall}>
          <StatusShape status="at-risk" />
          {t.afterWall}
        </span>
      )}
    </span>
  );
}
