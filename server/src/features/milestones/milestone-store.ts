import { Prisma } from '@painopiste/prisma/generated/client';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo, dateToOrNull } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { joinDetails, milestoneColumns, milestoneDetails } from './milestone-columns.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/** What a milestone stands in; the aliases of every condition and order of the list. */
export const milestoneTables = Prisma.sql`
  milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
    JOIN region r ON r.code = p.region_code LEFT JOIN app_user u ON u.id = m.owner_id`;

/**
 * The whole rows of the milestones in `asked`, a query that gives their `id`, their `place` in the answer, and what else
 * each row should carry along.
 */
export function findRows<Extra>(
  reader: Reader,
  asked: Prisma.Sql,
  extra: Prisma.Sql = Prisma.empty,
): Promise<(StoredMilestone & Extra)[]> {
  return reader.$queryRaw<(StoredMilestone & Extra)[]>`
    WITH asked AS MATERIALIZED (${asked}), ${milestoneDetails}, share AS MATERIALIZED (
      SELECT s.work_area_id,
        json_agg(json_build_object('focusAreaKey', f.key, 'code', f.code, 'color', f.color, 'basisPoints', s.basis_points)
          ORDER BY f.position) AS list
      FROM area JOIN work_area_share s ON s.work_area_id = area.id JOIN focus_area f ON f.key = s.focus_area_key
      GROUP BY 1
    )
    SELECT ${milestoneColumns}, share.list AS "focusAreas", p.synthetic ${extra},
      json_build_object('projectStartsOn', p.starts_on, 'planApproved', p.plan_approved_on IS NOT NULL, 'windowEnd', wall.window_end) AS bounds,
      CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS owner,
      json_build_object('id', w.id, 'key', w.key, 'names', ${namesOf('w')}) AS "workArea",
      json_build_object('id', p.id, 'slug', p.slug, 'names', ${namesOf('p')}) AS project,
      json_build_object('code', r.code, 'names', ${namesOf('r')}, 'shortNames', ${namesOf('r', 'short_name')}) AS region
    FROM asked JOIN (${milestoneTables}) ON m.id = asked.id ${joinDetails} JOIN share ON share.work_area_id = w.id
    ORDER BY asked.place`;
}

/** One milestone whose project is not archived; null where there is none. */
export async function findMilestone(reader: Reader, id: string): Promise<StoredMilestone | null> {
  if (!isUuid(id)) return null;
  const [row] = await findRows(
    reader,
    Prisma.sql`SELECT m.id, 1 AS place FROM ${milestoneTables}
      WHERE m.id = ${id}::uuid AND p.archived_at IS NULL AND r.active`,
  );
  return row ?? null;
}

/** What the table keeps of a milestone. */
const columnsOf = (milestone: Milestone) => ({
  workAreaId: milestone.workAreaId,
  kind: milestone.kind,
  nameFi: milestone.names.fi,
  nameSv: milestone.names.sv,
  nameEn: milestone.names.en,
  weight: milestone.weight,
  technique: milestone.technique,
  percent: milestone.percent,
  state: milestone.state,
  baselineOn: dateToOrNull(milestone.baselineOn),
  forecastOn: dateToOrNull(milestone.forecastOn),
  doneOn: dateToOrNull(milestone.doneOn),
  doneById: milestone.doneById,
  acceptedOn: dateToOrNull(milestone.acceptedOn),
  acceptedById: milestone.acceptedById,
  ownerId: milestone.ownerId,
  evidenceRequired: milestone.evidenceRequired,
  version: milestone.version,
});

/** Nobody else changes this milestone until the transaction has ended: who comes at the same time waits, and sees it. */
export async function lockMilestone(tx: Tx, id: string): Promise<void> {
  if (isUuid(id)) await tx.$queryRaw`SELECT 1 FROM milestone WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** Adds a new milestone after the others of its work area. */
export async function addMilestone(tx: Tx, milestone: Milestone, today: CalendarDate): Promise<void> {
  const { workAreaId } = milestone;
  const position = await tx.milestone.count({ where: { workAreaId } });
  await tx.milestone.create({
    data: { id: milestone.id, ...columnsOf(milestone), addedOn: dateTo(today), position },
  });
}

/** Saves the fields that edits change, where nobody has been faster; false where somebody has. */
export async function saveMilestone(tx: Tx, milestone: Milestone, seenVersion: number): Promise<boolean> {
  const { count } = await tx.milestone.updateMany({
    where: { id: milestone.id, version: seenVersion },
    data: columnsOf(milestone),
  });
  return count === 1;
}
