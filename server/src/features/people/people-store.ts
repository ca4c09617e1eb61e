import type { Place } from '@painopiste/shared/permissions/can';
import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import type { Candidate, CandidateInAreas } from './candidate.ts';

/** The active people with a membership, valid that day, that covers this place (MODEL 15). */
export function findPeopleWhoSee(reader: Reader, place: Place, today: CalendarDate): Promise<Candidate[]> {
  const focusAreaKeys = place.shares
    .filter((share) => share.basisPoints > 0)
    .map((share) => share.focusAreaKey);
  return reader.$queryRaw<Candidate[]>`
    SELECT DISTINCT u.id, u.name FROM app_user u JOIN membership ms ON ms.user_id = u.id
    WHERE u.deactivated_at IS NULL
      AND coalesce(ms.valid_from <= ${today}::date, true) AND coalesce(ms.valid_to >= ${today}::date, true)
      AND (ms.scope_kind = 'everything' OR ms.region_code = ${place.regionCode}
        OR ms.project_id = ${place.projectId}::uuid OR ms.work_area_id = ${place.workAreaId}::uuid
        OR ms.focus_area_key = ANY(${focusAreaKeys}::text[]))`;
}

/** The same for each of these work areas that lies in this scope: people with those of them that they see. */
export function findPeopleWhoSeeAreas(
  reader: Reader,
  scope: ReadScope,
  workAreaIds: readonly string[],
  today: CalendarDate,
): Promise<CandidateInAreas[]> {
  return reader.$queryRaw<CandidateInAreas[]>`
    SELECT u.id, u.name, array_agg(DISTINCT w.id::text) AS "workAreaIds"
    FROM work_area w JOIN project p ON p.id = w.project_id
      JOIN membership ms ON ms.scope_kind = 'everything' OR ms.region_code = p.region_code OR ms.project_id = p.id
        OR ms.work_area_id = w.id OR ms.focus_area_key IN (
          SELECT s.focus_area_key FROM work_area_share s WHERE s.work_area_id = w.id AND s.basis_points > 0)
      JOIN app_user u ON u.id = ms.user_id
    WHERE w.id = ANY(${[...workAreaIds]}::uuid[]) AND p.archived_at IS NULL AND ${workAreaInScope(scope)}
      AND u.deactivated_at IS NULL
      AND coalesce(ms.valid_from <= ${today}::date, true) AND coalesce(ms.valid_to >= ${today}::date, true)
    GROUP BY u.id, u.name`;
}

/** The people who own some milestone in this scope. */
export function findOwners(reader: Reader, scope: ReadScope): Promise<Candidate[]> {
  return reader.$queryRaw<Candidate[]>`
    SELECT DISTINCT u.id, u.name FROM milestone m JOIN work_area w ON w.id = m.work_area_id
      JOIN project p ON p.id = w.project_id JOIN app_user u ON u.id = m.owner_id
    WHERE p.archived_at IS NULL AND ${workAreaInScope(scope)}`;
}
