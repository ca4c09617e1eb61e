import { Prisma } from '@painopiste/prisma/generated/client';
import type { PlanBounds } from '@painopiste/shared/milestones/edit-milestone';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { Place } from '@painopiste/shared/permissions/can';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import { NO_WALL } from './milestone-columns.ts';

/** A work area as its milestones need it: where it stands, and the bounds of their dates. */
export interface AreaOfMilestones {
  readonly id: string;
  readonly names: LocalText;
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly place: Place;
  readonly bounds: PlanBounds;
}

/** The work areas in use of projects in use, in their order. */
const findAreas = (reader: Reader, where: Prisma.Sql): Promise<AreaOfMilestones[]> =>
  reader.$queryRaw<AreaOfMilestones[]>`
    SELECT w.id, ${namesOf('w')} AS names,
      json_build_object('id', p.id, 'slug', p.slug, 'names', ${namesOf('p')}) AS project,
      json_build_object('regionCode', p.region_code, 'projectId', p.id, 'workAreaId', w.id, 'shares', (
        SELECT coalesce(json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points)), '[]')
        FROM work_area_share s WHERE s.work_area_id = w.id)) AS place,
      json_build_object('projectStartsOn', p.starts_on, 'planApproved', p.plan_approved_on IS NOT NULL,
        'windowEnd', coalesce((SELECT max(l.window_end) FROM funding_line_current l WHERE l.project_id = p.id),
          ${NO_WALL}::date)) AS bounds
    FROM work_area w JOIN project p ON p.id = w.project_id JOIN region r ON r.code = p.region_code
    WHERE ${where} AND w.archived_at IS NULL AND p.archived_at IS NULL AND r.active
    ORDER BY w.position, w.key`;

/** A work area that is in use, in a project that is; null where there is none. */
export async function findArea(reader: Reader, id: string): Promise<AreaOfMilestones | null> {
  if (!isUuid(id)) return null;
  const [area] = await findAreas(reader, Prisma.sql`w.id = ${id}::uuid`);
  return area ?? null;
}

/** All of a project that are in use. */
export const findAreasOfProject = (reader: Reader, projectId: string): Promise<AreaOfMilestones[]> =>
  findAreas(reader, Prisma.sql`p.id = ${projectId}::uuid`);
