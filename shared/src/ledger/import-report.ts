import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { FateRun, RowFate } from './row-fate.ts';
import type { RefusedRow, RowReason } from './row-reason.ts';

/** Sums of one cost centre and month: what the file holds, and what the import changes in the books. */
export interface ReportSum {
  readonly costCentreCode: string;
  readonly workAreaId: string;
  readonly month: Month;
  /** The file's understood rows booked in this month. */
  readonly rows: number;
  readonly fileCents: Cents;
  /** Added to this posting month; late entries and differences stand in the first open month. */
  readonly changeCents: Cents;
}

/** Rows of one cost centre code; `cents` adds up the amounts that could be read. */
export interface ReportCode {
  readonly code: string;
  readonly rows: number;
  readonly cents: Cents;
}

/** The file's own total beside what its rows add up to. */
export interface TotalCheck {
  readonly row: number;
  /** Null where the amount of the total row cannot be read. */
  readonly statedCents: Cents | null;
  /** All rows whose amount can be read, refused ones and others' included. */
  readonly summedCents: Cents;
  readonly unreadableRows: number;
}

/** What an import did, or is about to do, with each row of its file (the preview is this report). */
export interface ImportReport {
  /** Rows of the file without its header, blank rows and totals: the sum of all fates but `total`. */
  readonly rows: number;
  readonly counts: Readonly<Record<RowFate, number>>;
  /** Of the changed rows, those whose difference goes to the first open month because theirs is closed. */
  readonly adjusted: number;
  /** Of the imported rows, those that count in a later month than their own because that is closed. */
  readonly late: number;
  readonly refusedByReason: Readonly<Partial<Record<RowReason, number>>>;
  /** The first `MAX_LISTED` refused rows; `counts.refused` has all. */
  readonly refused: readonly RefusedRow[];
  readonly unknownCodes: readonly ReportCode[];
  readonly notOursCodes: readonly ReportCode[];
  /** Every row's fate; null where they alternate so much that the list would be longer than `MAX_LISTED`. */
  readonly fates: readonly FateRun[] | null;
  readonly sums: readonly ReportSum[];
  /** Sum of the file's understood rows: imported, unchanged and changed. */
  readonly totalCents: Cents;
  /** What the import adds to the books, all months together. */
  readonly changeCents: Cents;
  /** Null where the file has no total row. */
  readonly total: TotalCheck | null;
  /** First and last booking date among the understood rows; null where there are none. */
  readonly bookedFrom: CalendarDate | null;
  readonly bookedTo: CalendarDate | null;
}

/** How many rows or runs a report lists one by one. */
export const MAX_LISTED = 20_000;

/** How far the rows' sum is from the total that the file states, in cents; null where there is nothing to compare. */
export const totalDifference = (total: TotalCheck | null): number | null =>
  total === null || total.statedCents === null ? null : total.summedCents - total.statedCents;

/** Does the report hold anything that could be imported, be it only the confirmation of what is in the books? */
export const hasUnderstoodRows = ({ counts }: ImportReport): boolean =>
  counts.imported + counts.unchanged + counts.changed > 0;
