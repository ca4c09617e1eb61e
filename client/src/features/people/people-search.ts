import { listParam, textParam } from '../../lib/search-params.ts';

/** The people list's part of the address. */
export interface PeopleSearch {
  readonly q?: string | undefined;
  readonly role?: readonly string[] | undefined;
  /** Codes of regions; `all` = roles that are on everything or on a focus area. */
  readonly region?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  /** The name of a column, `-` before it turns it. */
  readonly sort?: string | undefined;
  readonly page?: string | undefined;
}

const list = (value: unknown): readonly string[] | undefined => {
  const words = listParam(value);
  return words.length > 0 ? words : undefined;
};

export const readPeopleSearch = (search: Record<string, unknown>): PeopleSearch => ({
  q: textParam(search.q),
  role: list(search.role),
  region: list(search.region),
  state: list(search.state),
  sort: textParam(search.sort),
  page: textParam(search.page),
});

export const hasPeopleFilters = ({ q, role, region, state }: PeopleSearch): boolean =>
  Boolean(q ?? role ?? region ?? state);
