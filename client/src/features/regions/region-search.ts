import { readChartSearch, type ChartSearch } from '../../lib/chart-search.ts';
import { textParam } from '../../lib/search-params.ts';

/** A region's part of the address. */
export interface RegionSearch extends ChartSearch {
  readonly lines?: string | undefined;
  readonly month?: string | undefined;
  /** A focus area's key: the burn and the milestones of its part. */
  readonly focusArea?: string | undefined;
}

export const readRegionSearch = (search: Record<string, unknown>): RegionSearch => ({
  lines: textParam(search.lines),
  month: textParam(search.month),
  focusArea: textParam(search.focusArea),
  ...readChartSearch(search),
});
