import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { ActorContext } from '../../trpc/context.ts';
import { findImportedOn } from './scope-part-store.ts';

/** The day on which the newest delivery that counts was imported for these regions; null = never. */
export const readImportedOn = (
  { db }: ActorContext,
  regionCodes: readonly string[],
): Promise<CalendarDate | null> => findImportedOn(db, regionCodes);
