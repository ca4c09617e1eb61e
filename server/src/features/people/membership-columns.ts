import { Prisma } from '@painopiste/prisma/generated/client';
import { namesOf } from '../../db/names-of.ts';

/** A membership `m` and what its scope is of. */
export const membershipTables = Prisma.sql`
  membership m LEFT JOIN region mr ON mr.code = m.region_code LEFT JOIN project mp ON mp.id = m.project_id
    LEFT JOIN work_area mw ON mw.id = m.work_area_id LEFT JOIN project wp ON wp.id = mw.project_id
    LEFT JOIN focus_area mf ON mf.key = m.focus_area_key
    LEFT JOIN region ofr ON ofr.code = coalesce(m.region_code, mp.region_code, wp.region_code)`;

/** A `StoredMembership` as JSON. */
export const membershipJson = Prisma.sql`json_build_object(
  'id', m.id, 'personId', m.user_id, 'role', m.role, 'version', m.version,
  'validFrom', m.valid_from, 'validTo', m.valid_to,
  'scope', CASE m.scope_kind
    WHEN 'region' THEN json_build_object('kind', 'region', 'regionCode', m.region_code)
    WHEN 'project' THEN json_build_object('kind', 'project', 'projectId', m.project_id)
    WHEN 'work-area' THEN json_build_object('kind', 'work-area', 'workAreaId', m.work_area_id)
    WHEN 'focus-area' THEN json_build_object('kind', 'focus-area', 'focusAreaKey', m.focus_area_key)
    ELSE json_build_object('kind', 'everything') END,
  'names', CASE m.scope_kind WHEN 'region' THEN ${namesOf('mr')} WHEN 'project' THEN ${namesOf('mp')}
    WHEN 'work-area' THEN ${namesOf('mw')} WHEN 'focus-area' THEN ${namesOf('mf')} END,
  'projectNames', CASE m.scope_kind WHEN 'work-area' THEN ${namesOf('wp')} END,
  'regionNames', CASE WHEN ofr.code IS NOT NULL THEN ${namesOf('ofr', 'short_name')} END,
  'directoryGroup', m.directory_group,
  'place', json_build_object('regionCode', coalesce(m.region_code, mp.region_code, wp.region_code),
    'projectId', coalesce(m.project_id, mw.project_id), 'workAreaId', m.work_area_id,
    'shares', coalesce((SELECT json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points))
      FROM work_area_share s WHERE s.work_area_id = m.work_area_id), '[]')))`;
