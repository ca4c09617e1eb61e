import { listParam, textParam } from '../../lib/search-params.ts';

/** The milestone list's part of the address. Words are kept as they come: the server says which make no sense. */
export interface MilestonesSearch {
  readonly region?: readonly string[] | undefined;
  readonly focusArea?: readonly string[] | undefined;
  readonly project?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly owner?: readonly string[] | undefined;
  /** `overdue`, `14d`, `2024-10..2024-12`. */
  readonly due?: string | undefined;
  /** `monday`, `2024-09-01`. */
  readonly since?: string | undefined;
  readonly q?: string | undefined;
  /** `-forecast,name`: names of columns, `-` before one turns it. */
  readonly sort?: string | undefined;
  /** `region`, `focusArea`, `project`, `status`, `owner`. */
  readonly group?: string | undefined;
  readonly page?: string | undefined;
}

const list = (value: unknown): readonly string[] | undefined => {
  const words = listParam(value);
  return words.length > 0 ? words : undefined;
};

export const readMilestonesSearch = (search: Record<string, unknown>): MilestonesSearch => ({
  region: list(search.region),
  focusArea: list(search.focusArea),
  project: list(search.project),
  status: list(search.status),
  owner: list(search.owner),
  due: textParam(search.due),
  since: textParam(search.since),
  q: textParam(search.q),
  sort: textParam(search.sort),
  group: textParam(search.group),
  page: textParam(search.page),
});
