import { textParam } from '../../lib/search-params.ts';

/** The portfolio's part of the address. */
export interface PortfolioSearch {
  /** `all` or a programme's key; without it the lines in force in the status month. */
  readonly lines?: string | undefined;
  /** The status month, `YYYY-MM`. */
  readonly month?: string | undefined;
  /** The code of a collaborative area. */
  readonly area?: string | undefined;
  /** `area`: subtotals by collaborative area. */
  readonly group?: string | undefined;
  /** `map`: the regions as tiles; else as a table. */
  readonly view?: 'map' | undefined;
  readonly q?: string | undefined;
  /** `name` or `-name` of a column. */
  readonly sort?: string | undefined;
}

/** The part of the address that the server answers. */
export const overviewInputOf = ({ lines, month, area, group }: PortfolioSearch) => ({
  lines,
  month,
  area,
  group,
});

export const readPortfolioSearch = (search: Record<string, unknown>): PortfolioSearch => ({
  lines: textParam(search.lines),
  month: textParam(search.month),
  area: textParam(search.area),
  group: textParam(search.group),
  view: textParam(search.view) === 'map' ? 'map' : undefined,
  q: textParam(search.q),
  sort: textParam(search.sort),
});
