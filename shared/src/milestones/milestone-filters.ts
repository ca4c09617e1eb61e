import { addDays, type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';
import { lastMonday } from '../values/last-monday.ts';
import { firstDayOf, isMonth, lastDayOf } from '../values/month.ts';
import { MILESTONE_STATUSES, type MilestoneStatus } from './milestone.ts';
import { isMilestoneGrouping, type MilestoneGrouping } from './milestone-group.ts';
import type { MilestoneListInput } from './milestone-list-input.ts';

/** What one can sort the milestone list by; `open` puts what is neither accepted nor cancelled first. */
export const MILESTONE_SORT_KEYS = [
  'open',
  'name',
  'forecast',
  'baseline',
  'accepted',
  'slip',
  'moves',
  'weight',
  'status',
  'owner',
  'workArea',
  'project',
  'region',
] as const;
export type MilestoneSortKey = (typeof MILESTONE_SORT_KEYS)[number];

export interface MilestoneSort {
  readonly key: MilestoneSortKey;
  readonly descending: boolean;
}

/** Due: overdue today, or its forecast (baseline, without one) within these days, both included. */
export type DueFilter =
  | { readonly kind: 'overdue' }
  | { readonly kind: 'upcoming'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'within'; readonly from: CalendarDate; readonly to: CalendarDate };

/** The filters that make sense. Lists: any of them; empty = no filter. */
export interface MilestoneFilters {
  readonly statuses: readonly MilestoneStatus[];
  readonly due: DueFilter | null;
  /** Changed on this day or after it. */
  readonly since: CalendarDate | null;
  /** Every word must be found somewhere in a row. */
  readonly words: readonly string[];
  /** First by the first; what is still open, then forecast, then name, where nothing is said. */
  readonly sort: readonly MilestoneSort[];
  /** What the rows stand together by; null where they follow each other in one list. */
  readonly group: MilestoneGrouping | null;
}

const USUAL_SORT: readonly MilestoneSort[] = [
  { key: 'open', descending: false },
  { key: 'forecast', descending: false },
  { key: 'name', descending: false },
];

const isStatus = (word: string): word is MilestoneStatus =>
  (MILESTONE_STATUSES as readonly string[]).includes(word);
const isSortKey = (word: string): word is MilestoneSortKey =>
  (MILESTONE_SORT_KEYS as readonly string[]).includes(word);

/**
 * Reads the words of the address that need no database: status, due, since, free text, sort, group. `upcoming` (`14d`) means the days
 * from today on and only what is not done yet; a range of months (`2024-10..2024-12`, or one month) means everything
 * in it; `since` is a day that has been, or `monday`. What makes no sense is left out and named in `ignored` as `name=word`. Source: CONTRACT, filter words.
 */
export function parseMilestoneFilters(
  input: Pick<MilestoneListInput, 'status' | 'due' | 'since' | 'q' | 'sort' | 'group'>,
  today: CalendarDate,
): { readonly filters: MilestoneFilters; readonly ignored: readonly string[] } {
  const due = input.due === '' ? null : parseDue(input.due, today);
  const since = parseSince(input.since, today);
  const sortWords = input.sort.split(',').filter((word) => word !== '');
  const sort = sortWords.flatMap(parseSort);
  const group = isMilestoneGrouping(input.group) ? input.group : null;
  const ignored = [
    ...input.status.filter((word) => !isStatus(word)).map((word) => `status=${word}`),
    ...(input.due !== '' && due === null ? [`due=${input.due}`] : []),
    ...(input.since !== '' && since === null ? [`since=${input.since}`] : []),
    ...sortWords.filter((word) => parseSort(word).length === 0).map((word) => `sort=${word}`),
    ...(input.group !== '' && group === null ? [`group=${input.group}`] : []),
  ];
  const words = input.q.split(/\s+/).filter((word) => word !== '');
  const statuses = input.status.filter(isStatus);
  const usual = sort.length === 0 ? USUAL_SORT : sort;
  return { filters: { statuses, due, since, words, sort: usual, group }, ignored };
}

function parseSort(word: string): MilestoneSort[] {
  const descending = word.startsWith('-');
  const key = descending ? word.slice(1) : word;
  return isSortKey(key) ? [{ key, descending }] : [];
}

/** The day that a `since` names; null where it names none that has been. */
function parseSince(word: string, today: CalendarDate): CalendarDate | null {
  if (word === 'monday') return lastMonday(today);
  return isCalendarDate(word) && word <= today ? word : null;
}

function parseDue(word: string, today: CalendarDate): DueFilter | null {
  if (word === 'overdue') return { kind: 'overdue' };
  const days = /^(\d{1,3})d$/.exec(word)?.[1];
  if (days !== undefined) return { kind: 'upcoming', from: today, to: addDays(today, Number(days)) };
  const [from, to = from, ...rest] = word.split('..');
  if (
    from === undefined ||
    to === undefined ||
    rest.length > 0 ||
    !isMonth(from) ||
    !isMonth(to) ||
    to < from
  )
    return null;
  return { kind: 'within', from: firstDayOf(from), to: lastDayOf(to) };
}
