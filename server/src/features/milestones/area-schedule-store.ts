import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { allOf } from '../../db/conditions.ts';
import { namesOf } from '../../db/names-of.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import type { AreaSchedule } from './area-schedule.ts';
import { milestoneDetails } from './milestone-columns.ts';

const due = Prisma.sql`coalesce(m.forecast_on, m.baseline_on)`;
const slip = Prisma.sql`(coalesce(m.accepted_on, m.forecast_on) - m.baseline_on)`;
const isAhead = Prisma.sql`m.state IN ('planned', 'in-progress')`;
const isWaiting = Prisma.sql`m.state NOT IN ('accepted', 'cancelled')`;

/** A row for each work area in this scope that has milestones; the same facts as the rules of `shared` find one by one. */
export const findAreaSchedules = (
  reader: Reader,
  scope: ReadScope,
  today: CalendarDate,
): Promise<AreaSchedule[]> =>
  reader.$queryRaw<AreaSchedule[]>`
    WITH asked AS MATERIALIZED (
      SELECT m.id, w.project_id, p.region_code
      FROM milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
      WHERE ${allOf([Prisma.sql`p.archived_at IS NULL`, workAreaInScope(scope)])}
    ), ${milestoneDetails}, summed AS (
      SELECT asked.project_id, asked.region_code, m.work_area_id,
        count(*) FILTER (WHERE ${isAhead} AND ${due} < ${today}::date)::int AS late,
        min(${due}) FILTER (WHERE ${isWaiting}) AS oldest_due,
        coalesce(bool_or(${isWaiting} AND m.forecast_on > wall.window_end::date), false) AS is_after_wall,
        count(${slip}) AS slips, coalesce(sum(m.weight) FILTER (WHERE ${slip} IS NOT NULL), 0) AS weights,
        coalesce(sum(${slip}), 0) AS days, coalesce(sum(${slip} * m.weight), 0) AS weighted,
        (array_agg(m.id ORDER BY ${due}, m.position, m.id) FILTER (WHERE ${isAhead} AND ${due} IS NOT NULL))[1] AS next_id
      FROM asked JOIN milestone m ON m.id = asked.id JOIN wall ON wall.work_area_id = m.work_area_id
      GROUP BY asked.project_id, asked.region_code, m.work_area_id
    )
    SELECT s.project_id AS "projectId", s.region_code AS "regionCode", s.late, s.oldest_due::text AS "oldestDue",
      s.is_after_wall AS "isAfterWall",
      (CASE WHEN s.weights > 0 THEN s.weighted ELSE s.days END)::float8 AS "slipDays",
      (CASE WHEN s.weights > 0 THEN s.weights ELSE s.slips END)::float8 AS "slipWeight",
      CASE WHEN m.id IS NOT NULL THEN json_build_object('names', ${namesOf('m')}, 'dueOn', ${due}::text,
        'position', m.position, 'id', m.id) END AS next
    FROM summed s LEFT JOIN milestone m ON m.id = s.next_id`;
