import { useMemo, type ReactNode } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { ChartFrame, type ChartView } from '../chart-frame/chart-frame.tsx';
import type { SortTexts } from '../data-table/sort-select.tsx';
import { lateComponent } from '../late-component.tsx';
import type { BurnChartInput, BurnChartTexts } from './burn-chart-input.ts';
import { layOutBurnChart } from './burn-chart-layout.ts';
import { BurnLegend } from './burn-legend.tsx';
import { BurnTable } from './burn-table.tsx';
import { prepareBurnChart } from './prepare-burn-chart.ts';

const drawing = lateComponent(async () => (await import('./burn-chart-drawing.tsx')).BurnChartDrawing);

/** Fetches the drawing ahead of need: while the data is on its way. */
export const preloadBurnChart = (): void => drawing.preload();

type Props = {
  input: BurnChartInput;
  formats: Formats;
  texts: BurnChartTexts & { frame: { view: string; asChart: string; asTable: string }; sort: SortTexts };
  /** The message. */
  title: ReactNode;
  sub?: ReactNode;
  tools?: ReactNode;
  view?: ChartView;
  onViewChange?: (view: ChartView) => void;
};

/** How the money burns: gathered sums above, months below, with the table twin. */
export function BurnChart({ input, formats, texts, ...frame }: Props) {
  const model = useMemo(() => prepareBurnChart(input, texts, formats), [input, texts, formats]);
  return (
    <ChartFrame
      {...frame}
      summary={model.summary}
      texts={texts.frame}
      chart={(width) => {
        const layout = layOutBurnChart(model, width);
        return (
          <div style={{ minHeight: layout.height }}>
            <drawing.Component {...{ model, layout, texts }} />
          </div>
        );
      }}
      legend={<BurnLegend model={model} />}
      table={<BurnTable model={model} texts={texts.table} sortTexts={texts.sort} />}
    />
  );
}
