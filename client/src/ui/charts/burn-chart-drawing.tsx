import { Curve, Surface } from 'recharts';
import { useId } from 'react';
import type { BurnChartTexts } from './burn-chart-input.ts';
import type { BurnChartLayout } from './burn-chart-layout.ts';
import { BurnBackground, BurnColumns, BurnForeground } from './burn-chart-marks.tsx';
import type { BurnChartModel, ChartLine } from './burn-chart-model.ts';
import { BurnTip } from './burn-tip.tsx';
import css from './burn-chart.module.css';
import { useMonthUnderPointer } from './use-month-under-pointer.ts';

type LineProps = { line: ChartLine; layout: BurnChartLayout; className: string | undefined };

/** A line in its unbroken parts: what is not known is a gap. */
const Line = ({ line, layout, className }: LineProps) =>
  line.map((part) => (
    <Curve
      key={part[0]?.at}
      type="linear"
      className={className}
      points={part.map(({ at, value }) => ({ x: layout.x(at), y: layout.sumY(value) }))}
    />
  ));

/** Many elements are one picture; its name is the text summary. */
const AS_IMAGE = { role: 'img' } as const;

type Props = {
  model: BurnChartModel;
  layout: BurnChartLayout;
  texts: Pick<BurnChartTexts, 'table'>;
};

/**
 * Draws a prepared and laid out burn chart. Nothing moves, on load or later. Of the drawing library only the surface and
 * the curves: its chart components compute again what the layout knows, at several times the cost.
 */
export function BurnChartDrawing({ model, layout, texts }: Props) {
  const hatchId = useId();
  const { month, ...pointer } = useMonthUnderPointer(layout, model.months.length);
  const shared = { model, layout, hatchId };
  const row = month === null ? undefined : model.rows[month];
  return (
    <div className={css.plot} {...pointer}>
      <div {...AS_IMAGE} aria-label={model.summary}>
        <Surface width={layout.width} height={layout.height}>
          <BurnBackground {...shared} />
          <BurnColumns {...shared} />
          <Line line={model.reference} layout={layout} className={css.reference} />
          <Line line={model.plan} layout={layout} className={css.planCase} />
          <Line line={model.plan} layout={layout} className={css.planCore} />
          <Line line={model.actual} layout={layout} className={css.actual} />
          <Line line={model.open} layout={layout} className={css.open} />
          <BurnForeground {...shared} />
        </Surface>
      </div>
      {month !== null && row && <BurnTip {...{ row, month, layout, texts }} />}
    </div>
  );
}
