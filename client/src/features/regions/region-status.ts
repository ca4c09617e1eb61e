import { lastDayOf, type Month } from '@painopiste/shared/values/month';
import type { Formats } from '../../lib/format/formats.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Status } from '../../ui/status-mark.tsx';

type RegionRow = RouterOutputs['region']['overview']['rows'][number];
type Freshness = NonNullable<RegionRow['figures']>['freshness'];

/** Months that the books may be behind the status month before the figures are called not fresh. */
const STALE_AFTER_MONTHS = 2;

const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** The mark of a region: what is known, unless it is too old to be trusted. */
export function regionStatus(row: RegionRow, statusMonth: Month): Status {
  const earliest = row.figures?.freshness?.earliest;
  if (!earliest) return 'unknown';
  if (monthNumber(statusMonth) - monthNumber(earliest) > STALE_AFTER_MONTHS) return 'not-fresh';
  return row.status?.level ?? 'unknown';
}

/** `31.8.`, or a range where the projects are not equally far; a dash where no month is closed. */
export function booksThrough(freshness: Freshness, formats: Formats): string {
  if (!freshness) return formats.day(null);
  return formats.dayRange(lastDayOf(freshness.earliest), lastDayOf(freshness.latest));
}
