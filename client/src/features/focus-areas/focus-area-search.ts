import { readChartSearch, type ChartSearch } from '../../lib/chart-search.ts';
import { textParam } from '../../lib/search-params.ts';

/** A focus area's part of the address: which funding lines count, and the status month. */
export interface FocusAreaSearch extends ChartSearch {
  readonly lines?: string | undefined;
  readonly month?: string | undefined;
}

export const readFocusAreaSearch = (search: Record<string, unknown>): FocusAreaSearch => ({
  lines: textParam(search.lines),
  month: textParam(search.month),
  ...readChartSearch(search),
});
