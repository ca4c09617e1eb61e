import type { ReadScope } from '@painopiste/shared/permissions/read-scope';
import { workAreaInScope } from '../../db/scope-sql.ts';
import type { Reader } from '../../db/transaction.ts';

export interface Places {
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
}

/** Regions and projects with some work area in this scope. */
export async function findPlaces(reader: Reader, scope: ReadScope): Promise<Places> {
  const [row] = await reader.$queryRaw<{ regionCodes: string[] | null; projectIds: string[] | null }[]>`
    SELECT array_agg(DISTINCT p.region_code ORDER BY p.region_code) AS "regionCodes",
      array_agg(DISTINCT p.id) AS "projectIds"
    FROM work_area w JOIN project p ON p.id = w.project_id
    WHERE p.archived_at IS NULL AND ${workAreaInScope(scope)}`;
  return { regionCodes: row?.regionCodes ?? [], projectIds: row?.projectIds ?? [] };
}
