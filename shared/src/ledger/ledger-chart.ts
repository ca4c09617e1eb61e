import type { CalendarDate } from '../values/calendar-date.ts';
import { type Month, monthOf } from '../values/month.ts';
import type { AccountRange } from './account-category.ts';

/** One validity of a cost centre code: what it pays for, and what an entry on it must keep to. */
export interface CostCentre {
  readonly id: string;
  readonly code: string;
  readonly validFrom: CalendarDate;
  /** Last day, included; null = still valid. */
  readonly validTo: CalendarDate | null;
  readonly workAreaId: string;
  readonly fundingLineId: string;
  readonly projectId: string;
  /** The funding line's current window, both days included. */
  readonly windowStart: CalendarDate;
  readonly windowEnd: CalendarDate;
  /** Cost categories that the funding line has. */
  readonly categoryKeys: ReadonlySet<string>;
  /** Last closed month of the project; null = none is closed. */
  readonly closedThrough: Month | null;
  /** May the person who imports bring in rows of this cost centre? */
  readonly mayImport: boolean;
}

/** What a region's ledger rows are judged by. */
export interface LedgerChart {
  /** The accounting unit of rows whose file names none. */
  readonly accountingUnit: string;
  readonly costCentres: ReadonlyMap<string, readonly CostCentre[]>;
  /** Codes that are known to belong to no project. */
  readonly notOurs: ReadonlySet<string>;
  readonly accounts: readonly AccountRange[];
  /** Categories whose entry texts are personal data. */
  readonly personalCategories: ReadonlySet<string>;
  readonly keepsPersonalTexts: boolean;
  /** Months of cost centres that the books have as sums of a pivot, by `pivotKeyOf`: voucher rows would count twice. */
  readonly pivotMonths: ReadonlySet<string>;
}

/** The cost centre that a code means on a day, or null. */
export const costCentreOn = (chart: LedgerChart, code: string, day: CalendarDate): CostCentre | null =>
  chart.costCentres.get(code)?.find((c) => c.validFrom <= day && (c.validTo === null || day <= c.validTo)) ??
  null;

/** How a cost centre code and the month of a day stand in `pivotMonths`. */
export const pivotKeyOf = (code: string, day: CalendarDate): string => `${code} ${monthOf(day)}`;
