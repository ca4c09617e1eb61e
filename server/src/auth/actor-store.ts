import type { Actor, Membership, MembershipScope, Role } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';

interface MembershipRow {
  readonly role: Role;
  readonly kind: MembershipScope['kind'];
  readonly regionCode: string | null;
  readonly projectId: string | null;
  readonly workAreaId: string | null;
  readonly focusAreaKey: string | null;
}

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
    SELECT u.id, u.name, coalesce((
      SELECT json_agg(json_build_object('role', m.role, 'kind', m.scope_kind, 'regionCode', m.region_code,
        'projectId', m.project_id, 'workAreaId', m.work_area_id, 'focusAreaKey', m.focus_area_key) ORDER BY m.id)
      FROM membership m
      WHERE m.user_id = u.id AND (m.valid_from IS NULL OR m.valid_from <= ${today}::date)
        AND (m.valid_to IS NULL OR m.valid_to >= ${today}::date)), '[]') AS memberships
    FROM session s JOIN app_user u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > now() AND u.deactivated_at IS NULL
      AND (${demonstration} OR NOT u.demonstration)`;
  return row ? { id: row.id, name: row.name, memberships: row.memberships.map(membershipFrom) } : null;
}

const membershipFrom = (row: MembershipRow): Membership => ({ role: row.role, scope: scopeFrom(row) });

/** The database's own rule says that exactly the column of the scope's kind is filled. */
function scopeFrom(row: MembershipRow): MembershipScope {
  switch (row.kind) {
    case 'everything':
      return { kind: 'everything' };
    case 'region':
      return { kind: 'region', regionCode: row.regionCode ?? '' };
    case 'project':
      return { kind: 'project', projectId: row.projectId ?? '' };
    case 'work-area':
      return { kind: 'work-area', workAreaId: row.workAreaId ?? '' };
    case 'focus-area':
      return { kind: 'focus-area', focusAreaKey: row.focusAreaKey ?? '' };
  }
}
