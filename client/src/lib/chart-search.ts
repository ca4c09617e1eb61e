import { textParam } from './search-params.ts';

/** A page with a chart: shown as a chart, or as its table twin (`view=table`). */
export interface ChartSearch {
  readonly view?: 'table' | undefined;
}

export const readChartSearch = (search: Record<string, unknown>): ChartSearch => ({
  view: textParam(search.view) === 'table' ? 'table' : undefined,
});
