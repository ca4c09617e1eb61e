import { useId, useState, type ReactNode } from 'react';
import { SectionHead } from '../section.tsx';
import { Segmented } from '../segmented.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import css from './chart-frame.module.css';
import { useMeasuredWidth } from './use-measured-width.ts';

export type ChartView = 'chart' | 'table';

type Props = {
  /** The message, with its number. */
  title: ReactNode;
  /** The story, the source, the date and the tags. */
  sub?: ReactNode;
  /** The chart in words, heard before either view. */
  summary: string;
  /** Draws the chart for a width in pixels, and keeps its height free while its parts are on their way. */
  chart: (width: number) => ReactNode;
  table: ReactNode;
  legend?: ReactNode;
  texts: { view: string; asChart: string; asTable: string };
  tools?: ReactNode;
  /** Owned outside where the URL holds it. */
  view?: ChartView;
  onViewChange?: (view: ChartView) => void;
};

/** A chart under its message, with its twin as a table and its words. */
export function ChartFrame(props: Props) {
  const { title, sub, summary, chart, table, legend, texts, tools } = props;
  const titleId = useId();
  const [ownView, setOwnView] = useState<ChartView>('chart');
  const { element, width } = useMeasuredWidth<HTMLDivElement>();
  const view = props.view ?? ownView;
  return (
    <section className={css.frame} aria-labelledby={titleId}>
      <SectionHead
        title={title}
        titleId={titleId}
        sub={sub}
        tools={
          <>
            {tools}
            <Segmented
              label={texts.view}
              value={view}
              onChange={props.onViewChange ?? setOwnView}
              options={[
                { value: 'chart', label: texts.asChart, icon: 'chart-line' },
                { value: 'table', label: texts.asTable, icon: 'table' },
              ]}
            />
          </>
        }
      />
      <VisuallyHidden>{summary}</VisuallyHidden>
      {view === 'table' ? (
        table
      ) : (
        <figure>
          <div ref={element} className={css.chart}>
            {width !== null && width > 0 && chart(width)}
          </div>
          {legend}
        </figure>
      )}
    </section>
  );
}
