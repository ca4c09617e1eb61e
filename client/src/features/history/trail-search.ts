import { isCalendarDate, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { listParam, textParam, writeSearch } from '../../lib/search-params.ts';
import type { RouterInputs } from '../../lib/trpc.ts';

/** The audit trail's part of the address. */
export interface TrailSearch {
  readonly part?: 'reads' | undefined;
  readonly person?: readonly string[] | undefined;
  readonly noun?: readonly string[] | undefined;
  /** One very thing: its id, code or key. */
  readonly entityId?: string | undefined;
  readonly action?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly project?: readonly string[] | undefined;
  /** Days in Helsinki, both included. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly q?: string | undefined;
  /** The sequence that the page goes on from; none on the newest. */
  readonly before?: string | undefined;
}

const list = (value: unknown): readonly string[] | undefined => {
  const words = listParam(value);
  return words.length > 0 ? words : undefined;
};

const day = (value: unknown): CalendarDate | undefined => {
  const text = textParam(value) ?? '';
  return isCalendarDate(text) ? text : undefined;
};

export const readTrailSearch = (search: Record<string, unknown>): TrailSearch => ({
  part: textParam(search.part) === 'reads' ? 'reads' : undefined,
  person: list(search.person),
  noun: list(search.noun),
  entityId: textParam(search.entityId),
  action: list(search.action),
  region: list(search.region),
  project: list(search.project),
  from: day(search.from),
  to: day(search.to),
  q: textParam(search.q),
  before: /^[1-9]\d{0,14}$/.test(textParam(search.before) ?? '') ? textParam(search.before) : undefined,
});

const words = (list: readonly string[] | undefined) => (list ? [...list] : undefined);

type TrailInput = Exclude<RouterInputs['audit']['list'], void | undefined>;

/** What the page asks of the server for an address. */
export const trailInputOf = ({ part: _part, before, ...search }: TrailSearch): TrailInput => ({
  ...search,
  person: words(search.person),
  noun: words(search.noun),
  action: words(search.action),
  region: words(search.region),
  project: words(search.project),
  beforeSequence: before === undefined ? undefined : Number(before),
});

/** The same for the readings of voucher lines, where the words mean something. */
export const viewsInputOf = (search: TrailSearch) => {
  const { person, region, project, from, to, beforeSequence } = trailInputOf(search);
  return { person, region, project, from, to, beforeSequence };
};

/** Is anything narrowed down? A page or a part is no filter. */
export const hasTrailFilters = ({ part: _part, before: _before, ...filters }: TrailSearch): boolean =>
  writeSearch(filters) !== '';

/** The export of the same view: all its acts. */
export const trailExport = ({ part: _part, before: _before, ...filters }: TrailSearch): string =>
  `/export/audit.csv${writeSearch(filters)}`;
