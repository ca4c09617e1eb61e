import { Prisma } from '@painopiste/prisma/generated/client';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import { dateToOrNull } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { milestoneColumns, sharesOfWorkArea, wallOfWorkArea } from './milestone-columns.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/** A `StoredMilestone` from `milestoneTables`. */
export const rowColumns = Prisma.sql`
  ${milestoneColumns}, ${sharesOfWorkArea} AS "focusAreas", p.synthetic,
  json_build_object('projectStartsOn', p.starts_on, 'windowEnd', ${wallOfWorkArea}) AS bounds,
  CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS owner,
  json_build_object('id', w.id, 'key', w.key, 'names', ${namesOf('w')}) AS "workArea",
  json_build_object('id', p.id, 'slug', p.slug, 'names', ${namesOf('p')}) AS project,
  json_build_object('code', r.code, 'names', ${namesOf('r')}, 'shortNames', ${namesOf('r', 'short_name')}) AS region`;

/** What a milestone stands in; the aliases of every condition and order of the list. */
export const milestoneTables = Prisma.sql`
  milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
    JOIN region r ON r.code = p.region_code LEFT JOIN app_user u ON u.id = m.owner_id`;

/** One milestone whose project is not archived; null where there is none. */
export async function findMilestone(reader: Reader, id: string): Promise<StoredMilestone | null> {
  if (!isUuid(id)) return null;
  const [row] = await reader.$queryRaw<StoredMilestone[]>`
    SELECT ${rowColumns} FROM ${milestoneTables} WHERE m.id = ${id}::uuid AND p.archived_at IS NULL`;
  return row ?? null;
}

/** Saves the fields that edits change, where nobody has been faster; false where somebody has. */
export async function saveMilestone(tx: Tx, milestone: Milestone, seenVersion: number): Promise<boolean> {
  const { count } = await tx.milestone.updateMany({
    where: { id: milestone.id, version: seenVersion },
    data: {
      state: milestone.state,
      forecastOn: dateToOrNull(milestone.forecastOn),
      doneOn: dateToOrNull(milestone.doneOn),
      doneById: milestone.doneById,
      acceptedOn: dateToOrNull(milestone.acceptedOn),
      acceptedById: milestone.acceptedById,
      ownerId: milestone.ownerId,
      version: milestone.version,
    },
  });
  return count === 1;
}
