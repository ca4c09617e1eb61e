import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';
import { membershipFrom, type MembershipRow, membershipsOn } from './valid-membership-store.ts';

interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly MembershipRow[];
}

interface Asked {
  readonly token: string;
  readonly today: CalendarDate;
  /** May the demonstration's accounts be used here? */
  readonly demonstration: boolean;
}

/** The person of a session that is still valid, with the memberships of that day, in one query; null where there is none. */
export async function findActorOfSession(
  db: Db,
  { token, today, demonstration }: Asked,
): Promise<Actor | null> {
  const [row] = await db.$queryRaw<ActorRow[]>`
    SELECT u.id, u.name, ${membershipsOn(today)} AS memberships
    FROM session s JOIN app_user u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > now() AND u.deactivated_at IS NULL
      AND (${demonstration} OR NOT u.demonstration)`;
  return row ? { id: row.id, name: row.name, memberships: row.memberships.map(membershipFrom) } : null;
}
