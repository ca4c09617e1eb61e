import type { TokenAction } from '@painopiste/shared/access-tokens/access-token';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';
import { membershipFrom, type MembershipRow, membershipsOn } from './valid-membership-store.ts';

interface TokenRow {
  readonly tokenId: string;
  readonly secretHash: string;
  readonly actions: readonly TokenAction[];
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
  readonly usedToday: boolean;
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly MembershipRow[];
}

export interface TokenActor {
  readonly tokenId: string;
  readonly secretHash: string;
  readonly usedToday: boolean;
  /** The owner with what the token leaves of her rights of that day. */
  readonly actor: Actor;
}

interface Asked {
  readonly prefix: string;
  readonly today: CalendarDate;
  /** May the demonstration's accounts be used here? */
  readonly demonstration: boolean;
}

/** The token that works under this prefix, and in whose name; its secret is for the caller to compare. */
export async function findTokenActor(
  db: Db,
  { prefix, today, demonstration }: Asked,
): Promise<TokenActor | null> {
  const [row] = await db.$queryRaw<TokenRow[]>`
    SELECT t.id AS "tokenId", t.secret_hash AS "secretHash", t.actions, t.region_codes AS "regionCodes",
      t.project_ids AS "projectIds", coalesce(t.last_used_on = ${today}::date, false) AS "usedToday",
      u.id, u.name, ${membershipsOn(today)} AS memberships
    FROM access_token t JOIN app_user u ON u.id = t.user_id
    WHERE t.prefix = ${prefix} AND t.revoked_on IS NULL AND t.expires_on >= ${today}::date
      AND u.deactivated_at IS NULL AND (${demonstration} OR NOT u.demonstration)`;
  if (!row) return null;
  const { tokenId, secretHash, usedToday, id, name, actions, regionCodes, projectIds } = row;
  const memberships = row.memberships.map(membershipFrom);
  const limit = { actions, regionCodes, projectIds };
  return { tokenId, secretHash, usedToday, actor: { id, name, memberships, limit } };
}

/** Remembers the day, not the moment: enough to find tokens that nobody needs. */
export async function saveTokenUse(db: Db, tokenId: string, today: CalendarDate): Promise<void> {
  await db.$executeRaw`UPDATE access_token SET last_used_on = ${today}::date WHERE id = ${tokenId}::uuid`;
}
