import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { type CalendarDate, calendarDate } from '@painopiste/shared/values/calendar-date';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';
import type { PlacedWorkArea } from './placed-work-area.ts';

/** The work areas of these projects, visible or not. */
export async function placeWorkAreas(
  reader: Reader,
  scope: ReadScope,
  projectIds: readonly string[],
): Promise<PlacedWorkArea[]> {
  return reader.$queryRaw<PlacedWorkArea[]>`
    SELECT w.id, w.project_id AS "projectId", ${workAreaInScope(scope)} AS visible,
      json_agg(json_build_object('focusAreaKey', f.key, 'basisPoints', s.basis_points) ORDER BY f.position) AS shares
    FROM work_area w JOIN project p ON p.id = w.project_id JOIN work_area_share s ON s.work_area_id = w.id
      JOIN focus_area f ON f.key = s.focus_area_key
    WHERE w.project_id = ANY(${projectIds}::uuid[])
    GROUP BY w.id, p.id`;
}

/** The day on which the newest delivery that counts was imported for these regions; null = never. */
export async function findImportedOn(
  reader: Reader,
  regionCodes: readonly string[],
): Promise<CalendarDate | null> {
  const [row] = await reader.$queryRaw<{ day: string | null }[]>`
    SELECT max(activated_on)::text AS day FROM ledger_batch
    WHERE state = 'active' AND region_code = ANY(${regionCodes}::text[])`;
  return row?.day ? calendarDate(row.day) : null;
}

export async function hasFocusArea(reader: Reader, key: string): Promise<boolean> {
  return (await reader.focusArea.count({ where: { key } })) > 0;
}
