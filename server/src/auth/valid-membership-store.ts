import { Prisma } from '@painopiste/prisma/generated/client';
import type { Membership, MembershipScope, Role } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

export interface MembershipRow {
  readonly role: Role;
  readonly kind: MembershipScope['kind'];
  readonly regionCode: string | null;
  readonly projectId: string | null;
  readonly workAreaId: string | null;
  readonly focusAreaKey: string | null;
  /** Whose membership it is, where it is held as a deputy. */
  readonly deputyOf: { readonly id: string; readonly name: string } | null;
}

/**
 * The memberships of the person `u` that count on this day, as one column: the own ones first, then those of the people
 * whose deputy the person is on that day, as long as they have not left.
 */
export const membershipsOn = (today: CalendarDate): Prisma.Sql => Prisma.sql`
  coalesce((
    SELECT json_agg(json_build_object('role', m.role, 'kind', m.scope_kind, 'regionCode', m.region_code,
      'projectId', m.project_id, 'workAreaId', m.work_area_id, 'focusAreaKey', m.focus_area_key,
      'deputyOf', CASE WHEN o.id <> u.id THEN json_build_object('id', o.id, 'name', o.name) END) ORDER BY o.id <> u.id, m.id)
    FROM membership m JOIN app_user o ON o.id = m.user_id AND o.deactivated_at IS NULL
    WHERE m.user_id = ANY(ARRAY[u.id] || ARRAY(SELECT d.principal_id FROM deputy d
        WHERE d.deputy_id = u.id AND ${today}::date BETWEEN d.valid_from AND d.valid_to))
      AND (m.valid_from IS NULL OR m.valid_from <= ${today}::date)
      AND (m.valid_to IS NULL OR m.valid_to >= ${today}::date)), '[]')`;

export const membershipFrom = ({ deputyOf, ...row }: MembershipRow): Membership => ({
  role: row.role,
  scope: scopeFrom(row),
  ...(deputyOf && { deputyOf }),
});

/** The database's own rule says that exactly the column of the scope's kind is filled. */
function scopeFrom(row: Omit<MembershipRow, 'deputyOf'>): MembershipScope {
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
