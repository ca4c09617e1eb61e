import { textParam } from '../../lib/search-params.ts';

/** The portfolio's part of the address. */
export interface PortfolioSearch {
  /** `all` or a programme's key; without it the lines in force in the status month. */
  readonly lines?: string | undefined;
  /** The status month, `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly q?: string | undefined;
  /** `name` or `-name` of a column. */
  readonly sort?: string | undefined;
}

export const readPortfolioSearch = (search: Record<string, unknown>): PortfolioSearch => ({
  lines: textParam(search.lines),
  month: textParam(search.month),
  q: textParam(search.q),
  sort: textParam(search.sort),
});
