import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { allOf } from '../../db/conditions.ts';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import { joinDetails, milestoneColumns, milestoneDetails } from './milestone-columns.ts';
import type { PlacedMilestone } from './placed-milestone.ts';

/** All milestones in this scope: of these projects, or of one work area; of every project where nothing is said. */
export async function findPlacedMilestones(
  reader: Reader,
  scope: ReadScope,
  filter: { readonly projectIds?: readonly string[]; readonly workAreaId?: string },
): Promise<PlacedMilestone[]> {
  const { projectIds, workAreaId } = filter;
  const conditions = [Prisma.sql`p.archived_at IS NULL`, workAreaInScope(scope)];
  if (projectIds) conditions.push(Prisma.sql`w.project_id = ANY(${projectIds}::uuid[])`);
  if (workAreaId !== undefined) conditions.push(Prisma.sql`w.id = ${workAreaId}::uuid`);
  return reader.$queryRaw<PlacedMilestone[]>`
    WITH asked AS MATERIALIZED (
      SELECT m.id, w.project_id, p.region_code
      FROM milestone m JOIN work_area w ON w.id = m.work_area_id JOIN project p ON p.id = w.project_id
      WHERE ${allOf(conditions)}
    ), ${milestoneDetails}
    SELECT ${milestoneColumns}, asked.project_id AS "projectId", asked.region_code AS "regionCode",
      wall.window_end AS "windowEnd"
    FROM asked JOIN milestone m ON m.id = asked.id ${joinDetails} ORDER BY m.position, m.id`;
}
