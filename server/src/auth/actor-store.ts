import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';
import { membershipFrom, type MembershipRow, membershipsOn } from './valid-membership-store.ts';

interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly MembershipRow[];
  readonly sessionId: string;
  readonly isLongUnseen: boolean;
}

/** A person who is signed in, and by which session. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  /** Has the session been used last so long ago that it is worth noting? */
  readonly isLongUnseen: boolean;
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
): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<ActorRow[]>`
    SELECT u.id, u.name, s.id AS "sessionId", s.updated_at < now() - interval '5 minutes' AS "isLongUnseen",
      ${membershipsOn(today)} AS memberships
    FROM session s JOIN app_user u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > now() AND u.deactivated_at IS NULL
      AND (${demonstration} OR NOT u.demonstration)`;
  if (!row) return null;
  const { id, name, sessionId, isLongUnseen } = row;
  return { actor: { id, name, memberships: row.memberships.map(membershipFrom) }, sessionId, isLongUnseen };
}

/** Notes that a session is in use. */
export async function touchSession(db: Db, id: string): Promise<void> {
  await db.$executeRaw`UPDATE session SET updated_at = now() WHERE id = ${id}::uuid`;
}
