import type { Locale } from '../../lib/format/locale.ts';
import { writeSearch } from '../../lib/search-params.ts';
import type { RouterInputs } from '../../lib/trpc.ts';
import type { MilestonesSearch } from './milestones-search.ts';

export type ListInput = Exclude<RouterInputs['milestone']['list'], void | undefined>;

export const PAGE_SIZE = 50;
/** The server's order where the address asks for none. */
export const USUAL_SORT = 'forecast';
const WHOLE_PAGE = /^[1-9]\d{0,4}$/;

const words = (list: readonly string[] | undefined) => list && [...list];

/** The page that the address names; the first where it names none that can be. */
export const pageOf = ({ page }: MilestonesSearch): number =>
  page && WHOLE_PAGE.test(page) ? Number(page) : 1;

const filtersOf = (search: MilestonesSearch, language: Locale) => ({
  region: words(search.region),
  focusArea: words(search.focusArea),
  project: words(search.project),
  status: words(search.status),
  owner: words(search.owner),
  due: search.due,
  since: search.since,
  q: search.q,
  group: search.group,
  language,
});

/** What the page asks of the server for an address. */
export const listInputOf = (search: MilestonesSearch, language: Locale): ListInput => ({
  ...filtersOf(search, language),
  sort: search.sort,
  page: pageOf(search),
  pageSize: PAGE_SIZE,
});

/** What the sums of its groups are asked with; null where the address groups by nothing. */
export const groupsInputOf = (search: MilestonesSearch, language: Locale): ListInput | null =>
  search.group ? filtersOf(search, language) : null;

/** What the page itself leaves out of the address, as the server names its own: `page=x`. */
export const ignoredByPage = (search: MilestonesSearch): readonly string[] =>
  search.page && !WHOLE_PAGE.test(search.page) ? [`page=${search.page}`] : [];

/** Is anything narrowed down? An order, a grouping or a page is no filter. */
export const hasFilters = ({
  sort: _sort,
  page: _page,
  group: _group,
  ...filters
}: MilestonesSearch): boolean => writeSearch(filters) !== '';

/** The address without its filters; order and grouping stay. */
export const withoutFilters = ({ sort, group }: MilestonesSearch): MilestonesSearch => ({ sort, group });

/** The export of the same view: all its rows, in its order and groups. */
export const exportAddress = ({ page: _page, ...search }: MilestonesSearch): string =>
  `/export/milestones.csv${writeSearch(search)}`;
