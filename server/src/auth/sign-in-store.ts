import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../db/columns.ts';
import type { Db } from '../db/transaction.ts';

/** What decides whether a person whose password was right may come in. */
export async function findStanding(db: Db, userId: string) {
  const where = { id: userId };
  return db.user.findUnique({ where, select: { deactivatedAt: true, demonstration: true } });
}

/** Keeps the day of the last sign-in. */
export async function saveSignIn(db: Db, userId: string, today: CalendarDate): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { lastSignInOn: dateTo(today) } });
}
