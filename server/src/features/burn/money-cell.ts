import type { MonthlySum } from '@painopiste/shared/budget/burn';
import type { Cents } from '@painopiste/shared/values/cents';

/** How fine the sums are: per line; per line and work area; or apart by cost category too, as shares split them. */
export type MoneyDetail = 'line' | 'work-area' | 'category';

/** What was budgeted, booked and ordered in one month, and how many entries were booked. */
export interface MoneyMonth extends MonthlySum {
  readonly entries: number;
}

/** The money of one line, work area and category, as far as the detail asked for keeps them apart ('' where not). */
export interface MoneyCell {
  readonly lineId: string;
  readonly workAreaId: string;
  readonly categoryKey: string;
  /** Budgeted without a month: in BAC, not in PL (MODEL 9). Null where nothing is. */
  readonly undated: Cents | null;
  /** Only months in which there is something; budget, bookings and commitments of a month stand apart. */
  readonly months: readonly MoneyMonth[];
}
