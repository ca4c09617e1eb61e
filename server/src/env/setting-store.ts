import { SETTING_KEYS } from '@painopiste/prisma/scenarios/setting-keys';
import { calendarDate, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';

/** What a database was seeded with; null for one that never was. */
export interface Seeding {
  readonly scenario: string;
  /** The day that a demonstration shows; null where the clock counts, so no demonstration. */
  readonly today: CalendarDate | null;
}

export async function findSeeding(db: Db): Promise<Seeding | null> {
  const rows = await db.setting.findMany({ where: { key: { in: Object.values(SETTING_KEYS) } } });
  const settings = new Map(rows.map(({ key, value }) => [key, value]));
  const scenario = settings.get(SETTING_KEYS.scenario);
  const today = settings.get(SETTING_KEYS.today);
  return scenario === undefined
    ? null
    : { scenario, today: today === undefined ? null : calendarDate(today) };
}

/** Is there nothing in the database, so that it may be seeded? */
export async function isEmpty(db: Db): Promise<boolean> {
  const [region, user] = await Promise.all([
    db.region.findFirst(),
    db.user.findFirst({ select: { id: true } }),
  ]);
  return region === null && user === null;
}
