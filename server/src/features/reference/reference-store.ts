import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { namesOf } from '../../db/names-of.ts';
import type { Db } from '../../db/transaction.ts';
import type {
  FocusAreaReference,
  NamedChoice,
  ProgrammeReference,
  ProjectReference,
  ReferenceList,
  RegionReference,
} from './reference-list.ts';

/** Names and codes: no plan, no actual, no milestone. */
export async function findReference(db: Db): Promise<ReferenceList> {
  const [regions, collaborativeAreas, areas, programmes, projects, costCategories] = await Promise.all([
    db.$queryRaw<RegionReference[]>`
      SELECT r.code, ${namesOf('r')} AS names, ${namesOf('r', 'short_name')} AS "shortNames",
        r.collaborative_area_code AS "collaborativeArea",
        CASE WHEN r.tile_row IS NOT NULL AND r.tile_column IS NOT NULL
          THEN json_build_object('row', r.tile_row, 'column', r.tile_column) END AS tile
      FROM region r WHERE r.active ORDER BY r.code`,
    db.$queryRaw<{ code: number; names: LocalText }[]>`
      SELECT a.code, ${namesOf('a')} AS names FROM collaborative_area a ORDER BY a.code`,
    db.$queryRaw<(FocusAreaReference & { archived: boolean })[]>`
      SELECT f.key, f.code, f.color, ${namesOf('f')} AS names, f.archived_at IS NOT NULL AS archived,
        coalesce((SELECT json_agg(json_build_object('regionCode', y.region_code, 'text', y.text) ORDER BY y.region_code, y.text)
          FROM focus_area_synonym y WHERE y.focus_area_key = f.key AND y.archived_at IS NULL), '[]') AS synonyms
      FROM focus_area f ORDER BY f.position`,
    db.$queryRaw<ProgrammeReference[]>`
      SELECT g.key, ${namesOf('g')} AS names, g.archived_at IS NOT NULL AS "isArchived",
        coalesce((SELECT json_agg(json_build_object('key', c.key, 'names', ${namesOf('c')},
            'isArchived', c.archived_at IS NOT NULL) ORDER BY c.position)
          FROM call c WHERE c.programme_key = g.key), '[]') AS calls
      FROM programme g ORDER BY g.position`,
    db.$queryRaw<ProjectReference[]>`
      SELECT p.id, p.slug, ${namesOf('p')} AS names, p.region_code AS "regionCode", c.programme_key AS "programmeKey"
      FROM project p JOIN call c ON c.key = p.call_key JOIN region r ON r.code = p.region_code
      WHERE p.archived_at IS NULL AND r.active ORDER BY p.region_code, p.starts_on DESC, p.slug`,
    db.$queryRaw<NamedChoice[]>`
      SELECT k.key, ${namesOf('k')} AS names, k.archived_at IS NOT NULL AS "isArchived" FROM cost_category k ORDER BY k.position`,
  ]);
  const focusAreasOf = (isArchived: boolean): FocusAreaReference[] =>
    areas.filter((area) => area.archived === isArchived).map(({ archived: _, ...area }) => area);
  return {
    regions,
    collaborativeAreas,
    focusAreas: focusAreasOf(false),
    archivedFocusAreas: focusAreasOf(true),
    programmes,
    projects,
    costCategories,
  };
}
