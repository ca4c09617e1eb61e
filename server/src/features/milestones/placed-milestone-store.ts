import { Prisma } from '@painopiste/prisma/generated/client';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import { milestoneColumns, wallOfWorkArea } from './milestone-columns.ts';
import type { PlacedMilestone } from './placed-milestone.ts';

/** All milestones in this scope of these projects, or of one of their work areas. */
export async function findPlacedMilestones(
  reader: Reader,
  scope: ReadScope,
  filter: { readonly projectIds: readonly string[]; readonly workAreaId?: string },
): Promise<PlacedMilestone[]> {
  const ofWorkArea = filter.workAreaId ? Prisma.sql`AND w.id = ${filter.workAreaId}::uuid` : Prisma.empty;
  return reader.$queryRaw<PlacedMilestone[]>`
    WITH area AS MATERIALIZED (
      SELECT w.id, w.project_id, p.region_code, ${wallOfWorkArea} AS window_end
      FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE w.project_id = ANY(${filter.projectIds}::uuid[]) AND ${workAreaInScope(scope)} ${ofWorkArea}
    )
    SELECT ${milestoneColumns}, area.project_id AS "projectId", area.region_code AS "regionCode",
      area.window_end AS "windowEnd"
    FROM area JOIN milestone m ON m.work_area_id = area.id
    ORDER BY m.position, m.id`;
}
