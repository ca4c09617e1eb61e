import { textParam } from '../../lib/search-params.ts';

/** The import page's part of the address: a preview can be linked to and come back to. */
export interface ImportSearch {
  readonly region?: string | undefined;
  readonly batch?: string | undefined;
}

export const readImportSearch = (search: Record<string, unknown>): ImportSearch => ({
  region: textParam(search.region),
  batch: textParam(search.batch),
});
