import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import css from './milestones.module.css';

/** What has changed in each milestone since the day of the filter; null where it is not on. */
export type MilestoneTableChanges = RouterOutputs['milestone']['list']['changes'];

/** What has changed in one milestone, a line each. Nothing is said of a row whose changes are not known yet. */
export function WhatChanged({ change }: { change: NonNullable<MilestoneTableChanges>[number] | undefined }) {
  const { texts, formats } = useLanguage();
  const { changes: t, states } = texts.milestones;
  if (!change) return null;
  const { forecast, state, addedOn } = change;
  const lines = [
    addedOn && t.added(formats.date(addedOn)),
    state && t.state(states[state.to], formats.date(state.on)),
    forecast && t.forecast(formats.date(forecast.from), formats.date(forecast.to)),
  ].filter((line) => line !== null);
  return (
    <span className={css.changes}>
      {(lines.length > 0 ? lines : [t.other]).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
