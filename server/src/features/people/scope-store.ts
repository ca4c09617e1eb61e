import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { ScopeChoice, StoredScopes } from './grantable-scopes.ts';

/** Everything that a membership can be on. */
export async function findScopes(reader: Reader): Promise<StoredScopes> {
  const [regions, projects, workAreas, focusAreas] = await Promise.all([
    reader.$queryRaw<ScopeChoice[]>`
      SELECT r.code AS key, ${namesOf('r')} AS names, null AS of,
        json_build_object('regionCode', r.code, 'projectId', null, 'workAreaId', null, 'shares', '[]'::json) AS place
      FROM region r WHERE r.active ORDER BY r.code`,
    reader.$queryRaw<ScopeChoice[]>`
      SELECT p.id::text AS key, ${namesOf('p')} AS names, ${namesOf('r', 'short_name')} AS of,
        json_build_object('regionCode', r.code, 'projectId', p.id, 'workAreaId', null, 'shares', '[]'::json) AS place
      FROM project p JOIN region r ON r.code = p.region_code WHERE p.archived_at IS NULL AND r.active
      ORDER BY r.code, p.starts_on DESC, p.slug`,
    reader.$queryRaw<ScopeChoice[]>`
      SELECT w.id::text AS key, ${namesOf('w')} AS names, ${namesOf('p')} AS of,
        json_build_object('regionCode', r.code, 'projectId', p.id, 'workAreaId', w.id, 'shares',
          (SELECT json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points))
            FROM work_area_share s WHERE s.work_area_id = w.id)) AS place
      FROM work_area w JOIN project p ON p.id = w.project_id JOIN region r ON r.code = p.region_code
      WHERE w.archived_at IS NULL AND p.archived_at IS NULL AND r.active
      ORDER BY r.code, p.starts_on DESC, p.slug, w.position`,
    reader.$queryRaw<ScopeChoice[]>`
      SELECT f.key, ${namesOf('f')} AS names, null AS of,
        json_build_object('regionCode', null, 'projectId', null, 'workAreaId', null, 'shares', '[]'::json) AS place
      FROM focus_area f WHERE f.archived_at IS NULL ORDER BY f.position`,
  ]);
  return { regions, projects, workAreas, focusAreas };
}
