import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { useId } from 'react';
import type { BurnChartTexts } from './burn-chart-input.ts';
import type { BurnChartLayout } from './burn-chart-layout.ts';
import { BurnBackground, BurnColumns, BurnForeground } from './burn-chart-marks.tsx';
import type { BurnChartModel, ChartLine } from './burn-chart-model.ts';
import { BurnTip } from './burn-tip.tsx';
import css from './burn-chart.module.css';

type Row = { at: number; plan: number | null; actual: number | null; open: number | null; reference: number | null };

const valueAt = (line: ChartLine, at: number): number | null =>
  line.flatMap((part) => part).find((point) => point.at === at)?.value ?? null;

const rowsOf = (model: BurnChartModel): Row[] =>
  Array.from({ length: model.months.length + 1 }, (_, at) => ({
    at,
    plan: valueAt(model.plan, at),
    actual: valueAt(model.actual, at),
    open: valueAt(model.open, at),
    reference: valueAt(model.reference, at),
  }));

const STILL = { dot: false, activeDot: false, isAnimationActive: false, type: 'linear', connectNulls: false } as const;

/** The drawing library's own scales, made to agree with the layout's: its lines then lie where the layout says. */
const domainOf = (layout: BurnChartLayout, model: BurnChartModel): [number, number] => {
  const { sums, monthly } = layout;
  const perPixel = (model.sums.max - model.sums.min) / sums.height;
  return [model.sums.min - (monthly.y + monthly.height - sums.y - sums.height) * perPixel, model.sums.max];
};

/** Many elements are one picture; its name is the text summary. */
const AS_IMAGE = { role: 'img' } as const;

type Props = {
  model: BurnChartModel;
  layout: BurnChartLayout;
  texts: Pick<BurnChartTexts, 'table'>;
};

/** Draws a prepared burn chart. Nothing moves, on load or later. */
export function BurnChartDrawing({ model, layout, texts }: Props) {
  const hatchId = useId();
  const { sums, monthly, width, height } = layout;
  const shared = { model, layout, hatchId };
  return (
    <div className={css.plot} {...AS_IMAGE} aria-label={model.summary}>
      <ComposedChart
        width={width}
        height={height}
        data={rowsOf(model)}
        accessibilityLayer={false}
        margin={{ top: sums.y, right: width - sums.x - sums.width, bottom: height - monthly.y - monthly.height, left: sums.x }}
      >
        <XAxis dataKey="at" type="number" domain={[0, model.months.length]} hide />
        <YAxis type="number" domain={domainOf(layout, model)} allowDataOverflow hide />
        <BurnBackground {...shared} />
        <BurnColumns {...shared} />
        <Line {...STILL} dataKey="reference" stroke="var(--chart-reference)" strokeWidth={1.25} strokeDasharray="1 4" strokeLinecap="round" />
        <Line {...STILL} dataKey="plan" stroke="var(--chart-plan)" strokeWidth={4.5} strokeLinejoin="round" />
        <Line {...STILL} dataKey="plan" stroke="var(--paper)" strokeWidth={2.25} strokeLinejoin="round" />
        <Line {...STILL} dataKey="actual" stroke="var(--chart-actual)" strokeWidth={3} strokeLinejoin="round" />
        <Line {...STILL} dataKey="open" stroke="var(--chart-actual)" strokeWidth={3} strokeDasharray="3 3" />
        <BurnForeground {...shared} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: css.cursor }}
          content={({ active, label }) =>
            active ? <BurnTip row={model.rows[Number(label) - 1]} texts={texts} /> : null
          }
        />
      </ComposedChart>
    </div>
  );
}
