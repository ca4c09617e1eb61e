import { calendarDate, type CalendarDate, dateInHelsinki } from '@painopiste/shared/values/calendar-date';
import type { Environment } from './environment.ts';
import type { Seeding } from './setting-store.ts';

/** Today: a demonstration stands still on its day; production lives by the clock in Helsinki. */
export function clockOf(
  { mode, demoToday }: Pick<Environment, 'mode' | 'demoToday'>,
  seeding: Seeding | null,
): () => CalendarDate {
  const fixed = mode === 'demo' ? (demoToday ?? seeding?.today ?? null) : null;
  return fixed === null ? () => dateInHelsinki(new Date()) : () => calendarDate(fixed);
}
