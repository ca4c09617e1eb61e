import { Prisma } from '@painopiste/prisma/generated/client';
import type { AuditListInput } from '@painopiste/shared/audit/audit-list-input';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { addDays, type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { allOf, anyOf } from '../../db/conditions.ts';
import { contains, folded } from '../../db/folded-text.ts';
import { isUuid } from '../../db/is-uuid.ts';

/** A row of the trail `a` is in scope where the thing that it tells of stands in it. */
export function entryInScope({
  everything,
  regionCodes,
  projectIds,
  workAreaIds,
  focusAreaKeys,
}: ReadScope): Prisma.Sql {
  if (everything) return Prisma.sql`true`;
  return anyOf([
    Prisma.sql`a.region_code = ANY(${regionCodes}::text[])`,
    Prisma.sql`a.project_id = ANY(${projectIds}::uuid[])`,
    Prisma.sql`a.work_area_id = ANY(${workAreaIds}::uuid[])`,
    Prisma.sql`a.focus_area_keys && ${focusAreaKeys}::text[]`,
  ]);
}

const startOf = (day: CalendarDate): Prisma.Sql =>
  Prisma.sql`(${day}::date::timestamp AT TIME ZONE 'Europe/Helsinki')`;

/** Did it happen on these days of Helsinki, both included? */
export const happenedWithin = (
  at: Prisma.Sql,
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): Prisma.Sql =>
  allOf([
    ...(from ? [Prisma.sql`${at} >= ${startOf(from)}`] : []),
    ...(to ? [Prisma.sql`${at} < ${startOf(addDays(to, 1))}`] : []),
  ]);

/** What the filters of the page ask of a row of the trail `a`. */
export function trailCondition(input: AuditListInput): Prisma.Sql {
  const { noun, entityId, action, person, region, project, from, to, q } = input;
  const conditions = [happenedWithin(Prisma.sql`a.at`, from, to)];
  if (noun.length > 0) conditions.push(Prisma.sql`a.noun = ANY(${noun}::text[])`);
  if (entityId !== undefined) conditions.push(Prisma.sql`a.entity_id = ${entityId}`);
  if (action.length > 0) conditions.push(Prisma.sql`a.action = ANY(${action}::text[])`);
  if (person.length > 0) conditions.push(Prisma.sql`a.actor_id = ANY(${person.filter(isUuid)}::uuid[])`);
  if (region.length > 0) conditions.push(Prisma.sql`a.region_code = ANY(${region}::text[])`);
  if (project.length > 0) {
    conditions.push(
      Prisma.sql`a.project_id = ANY(ARRAY(SELECT p.id FROM project p WHERE p.slug = ANY(${project}::text[])))`,
    );
  }
  if (q.trim() !== '') conditions.push(contains(folded(Prisma.sql`coalesce(a.reason, '')`), q.trim()));
  return allOf(conditions);
}
