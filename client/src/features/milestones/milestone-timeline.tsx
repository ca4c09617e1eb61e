import { useTexts } from '../../lib/language.tsx';
import type { MilestoneRow } from './milestone-change.ts';
import { marksOf, type Timeline, type TimelineMarks } from './milestone-timeline-model.ts';
import css from './milestone-timeline.module.css';

const DIAMOND = 'M0 -5.5 5.5 0 0 5.5 -5.5 0z';
const LEFT_HALF = 'M0 -5.5V5.5L-5.5 0z';
const NARROWEST_YEAR = 0.09;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A shape of fixed size at a share of the width. */
const Mark = ({ at, d, look }: { at: number; d: string; look: 'baseline' | 'forecast' | 'accepted' }) => (
  <svg x={percent(at)} y="50%" overflow="visible">
    <path d={d} className={css[look]} />
  </svg>
);

const Through = ({ at, look }: { at: number; look: 'year' | 'today' | 'wall' }) => (
  <line className={css[look]} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
);

const Reached = ({ at, look }: { at: number; look: TimelineMarks['look'] }) => (
  <>
    <Mark at={at} d={DIAMOND} look={look === 'accepted' ? 'accepted' : 'forecast'} />
    {look === 'half' && <Mark at={at} d={LEFT_HALF} look="accepted" />}
  </>
);

/** One milestone between its baseline and its forecast; the columns beside it say the same in words. */
export function MilestoneTimeline({ row, timeline }: { row: MilestoneRow; timeline: Timeline }) {
  const { baseline, reached, look, wall } = marksOf(row, timeline);
  return (
    <span className={css.timeline}>
      <svg aria-hidden="true">
        {timeline.years.slice(1).map(({ year, from }) => (
          <Through key={year} at={from} look="year" />
        ))}
        <Through at={timeline.today} look="today" />
        <Through at={wall} look="wall" />
        {baseline !== null && reached !== null && (
          <line className={css.slip} x1={percent(baseline)} x2={percent(reached)} y1="50%" y2="50%" />
        )}
        {baseline !== null && baseline !== reached && <Mark at={baseline} d={DIAMOND} look="baseline" />}
        {reached !== null && <Reached at={reached} look={look} />}
      </svg>
    </span>
  );
}

/** The years over the drawing. */
export const TimelineYears = ({ timeline }: { timeline: Timeline }) => (
  <span className={css.years} aria-hidden="true">
    <svg>
      {timeline.years.map(({ year, from, middle }) =>
        (middle - from) * 2 < NARROWEST_YEAR ? null : (
          <text key={year} x={percent(middle)} y="13" textAnchor="middle">
            {year}
          </text>
        ),
      )}
    </svg>
  </span>
);

/** What the marks of the drawing mean. */
export function TimelineLegend() {
  const t = useTexts().milestones.timeline;
  const marks = [
    { word: t.baseline, drawing: <Mark at={0.5} d={DIAMOND} look="baseline" /> },
    { word: t.forecast, drawing: <Reached at={0.5} look="forecast" /> },
    { word: t.done, drawing: <Reached at={0.5} look="half" /> },
    { word: t.accepted, drawing: <Reached at={0.5} look="accepted" /> },
    { word: t.today, drawing: <Through at={0.5} look="today" /> },
    { word: t.wall, drawing: <Through at={0.5} look="wall" /> },
  ];
  return (
    <ul className={css.legend}>
      {marks.map(({ word, drawing }) => (
        <li key={word}>
          <svg aria-hidden="true">{drawing}</svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
