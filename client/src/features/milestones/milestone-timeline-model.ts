import {
  addDays,
  type CalendarDate,
  dateFromParts,
  daysBetween,
} from '@painopiste/shared/values/calendar-date';
import type { MilestoneRow } from './milestone-change.ts';

/** The time that a table of milestones spans; places are shares (0 to 1) of the width. */
export interface Timeline {
  readonly years: readonly { readonly year: number; readonly from: number; readonly middle: number }[];
  readonly today: number;
  readonly place: (day: CalendarDate) => number;
}

/** Where the marks of one milestone stand; null where it has no such day. */
export interface TimelineMarks {
  readonly baseline: number | null;
  /** Accepted, else forecast. */
  readonly reached: number | null;
  readonly look: 'forecast' | 'half' | 'accepted';
  readonly wall: number;
}

/** Keeps a mark at either end whole. */
const MARGIN_DAYS = 20;

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const reachedOn = ({ acceptedOn, forecastOn }: MilestoneRow): CalendarDate | null => acceptedOn ?? forecastOn;

/** One scale for all rows: from the first day that any of them has to the last, the walls and today among them. */
export function makeTimeline(rows: readonly MilestoneRow[], today: CalendarDate): Timeline {
  const days = [today, ...rows.flatMap((row) => [row.baselineOn, reachedOn(row), row.bounds.windowEnd])]
    .filter((day) => day !== null)
    .sort();
  const start = addDays(days.at(0) ?? today, -MARGIN_DAYS);
  const end = addDays(days.at(-1) ?? today, MARGIN_DAYS);
  const length = daysBetween(start, end);
  const place = (day: CalendarDate): number => daysBetween(start, day) / length;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const startOf = (year: number): number => within(place(dateFromParts(year, 1, 1) ?? start));
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index);
  return {
    years: years.map((year) => ({
      year,
      from: startOf(year),
      middle: (startOf(year) + startOf(year + 1)) / 2,
    })),
    today: place(today),
    place,
  };
}

/** What is drawn of one milestone. Half of the mark is full when the work is done and waits for acceptance. */
export function marksOf(row: MilestoneRow, { place }: Timeline): TimelineMarks {
  const reached = reachedOn(row);
  const looks = { accepted: 'accepted', done: 'half' } as const;
  return {
    baseline: row.baselineOn && place(row.baselineOn),
    reached: reached && place(reached),
    look: row.state === 'accepted' || row.state === 'done' ? looks[row.state] : 'forecast',
    wall: place(row.bounds.windowEnd),
  };
}
