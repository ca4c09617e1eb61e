import { calendarDate, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { cents, type Cents } from '@painopiste/shared/values/cents';
import { month, type Month } from '@painopiste/shared/values/month';

/** A `date` column as Prisma gives it (midnight UTC) to a day. */
export const dateFrom = (column: Date): CalendarDate => calendarDate(column.toISOString().slice(0, 10));
export const dateOrNull = (column: Date | null): CalendarDate | null => (column ? dateFrom(column) : null);

/** A day to a `date` column. */
export const dateTo = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
export const dateToOrNull = (date: CalendarDate | null): Date | null => (date ? dateTo(date) : null);

/** A `bigint` column to money; throws a RangeError beyond what a double holds exactly (90 000 milliard euros). */
export const centsFrom = (column: bigint): Cents => cents(Number(column));
export const centsOrNull = (column: bigint | null): Cents | null =>
  column === null ? null : centsFrom(column);

/** A month column to a month. */
export const monthFrom = (column: string): Month => month(column);
export const monthOrNull = (column: string | null): Month | null => (column === null ? null : month(column));
