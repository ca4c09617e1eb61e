import type { PlanBounds } from '@painopiste/shared/milestones/edit-milestone';
import type { Place } from '@painopiste/shared/permissions/can';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader } from '../../db/transaction.ts';
import { NO_WALL } from './milestone-columns.ts';

/** A work area as its milestones need it: where it stands, and the bounds of their dates. */
export interface AreaOfMilestones {
  readonly id: string;
  readonly place: Place;
  readonly bounds: PlanBounds;
}

/** A work area that is in use, in a project that is; null where there is none. */
export async function findArea(reader: Reader, id: string): Promise<AreaOfMilestones | null> {
  if (!isUuid(id)) return null;
  const [row] = await reader.$queryRaw<AreaOfMilestones[]>`
    SELECT w.id,
      json_build_object('regionCode', p.region_code, 'projectId', p.id, 'workAreaId', w.id, 'shares', (
        SELECT coalesce(json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points)), '[]')
        FROM work_area_share s WHERE s.work_area_id = w.id)) AS place,
      json_build_object('projectStartsOn', p.starts_on, 'planApproved', p.plan_approved_on IS NOT NULL,
        'windowEnd', coalesce((SELECT max(l.window_end) FROM funding_line_current l WHERE l.project_id = p.id),
          ${NO_WALL}::date)) AS bounds
    FROM work_area w JOIN project p ON p.id = w.project_id JOIN region r ON r.code = p.region_code
    WHERE w.id = ${id}::uuid AND w.archived_at IS NULL AND p.archived_at IS NULL AND r.active`;
  return row ?? null;
}
