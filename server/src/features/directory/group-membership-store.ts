import { randomUUID } from 'node:crypto';
import type { GroupRole, HeldByGroup } from '@painopiste/shared/directory/directory-memberships';
import { addDays, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { membershipFrom, type MembershipRow } from '../../auth/valid-membership-store.ts';
import type { Tx } from '../../db/transaction.ts';

/** The memberships of a person that groups gave and that count on this day or later. */
export async function findHeldByGroup(tx: Tx, userId: string, today: CalendarDate): Promise<HeldByGroup[]> {
  const rows = await tx.$queryRaw<(MembershipRow & { id: string; groupKey: string })[]>`
    SELECT m.id, m.directory_group AS "groupKey", m.role, m.scope_kind AS kind, m.region_code AS "regionCode",
      m.project_id AS "projectId", m.work_area_id AS "workAreaId", m.focus_area_key AS "focusAreaKey"
    FROM membership m
    WHERE m.user_id = ${userId}::uuid AND m.directory_group IS NOT NULL
      AND (m.valid_to IS NULL OR m.valid_to >= ${today}::date)
    ORDER BY m.id`;
  return rows.map((row) => ({ id: row.id, groupKey: row.groupKey, ...membershipFrom(row) }));
}

/** Counts from this day on, until a sign-in without the group. Answers its id. */
export async function saveFromGroup(
  tx: Tx,
  userId: string,
  { groupKey, role, scope }: GroupRole,
  today: CalendarDate,
): Promise<string> {
  const { kind, ...key } = scope;
  const id = randomUUID();
  const validFrom = new Date(`${today}T00:00:00Z`);
  await tx.membership.create({
    data: { id, userId, role, scopeKind: kind, ...key, validFrom, directoryGroup: groupKey },
  });
  return id;
}

/** Does somebody else who can sign in administer everything, without an end? */
export async function hasAnotherAdministrator(tx: Tx, userId: string, today: CalendarDate): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM membership m JOIN app_user u ON u.id = m.user_id
      WHERE m.role = 'admin' AND m.scope_kind = 'everything' AND m.valid_to IS NULL
        AND coalesce(m.valid_from <= ${today}::date, true) AND u.id <> ${userId}::uuid AND u.deactivated_at IS NULL
        AND EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id)) AS found`;
  return row?.found ?? false;
}

/** Counted until yesterday: the sign-in that ends it no longer has it. */
export async function saveEnd(tx: Tx, id: string, today: CalendarDate): Promise<void> {
  await tx.$executeRaw`
    UPDATE membership SET valid_to = ${addDays(today, -1)}::date, version = version + 1 WHERE id = ${id}::uuid`;
}
