import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { dateOrNull } from '../../db/columns.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { RegionFacts } from './region-page.ts';
import type { NamedProject } from './region-projects.ts';
import type { NamedFocusArea } from './focus-area-rows.ts';

/** A region as the portfolio lists it; its place on the tile map is in the reference list. */
export interface NamedRegion {
  readonly code: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  readonly collaborativeArea: number | null;
}

/** The active regions by code. */
export function findActiveRegions(reader: Reader): Promise<NamedRegion[]> {
  return reader.$queryRaw<NamedRegion[]>`
    SELECT r.code, ${namesOf('r')} AS names, ${namesOf('r', 'short_name')} AS "shortNames",
      r.collaborative_area_code AS "collaborativeArea"
    FROM region r WHERE r.active ORDER BY r.code`;
}

/** The collaborative areas by code. */
export function findCollaborativeAreas(reader: Reader): Promise<{ code: number; names: LocalText }[]> {
  return reader.$queryRaw<{ code: number; names: LocalText }[]>`
    SELECT a.code, ${namesOf('a')} AS names FROM collaborative_area a ORDER BY a.code`;
}

export async function hasRegion(reader: Reader, code: string): Promise<boolean> {
  return (await reader.region.count({ where: { code, active: true } })) > 0;
}

/** Who a region is; null where no active region has this code. */
export async function findRegion(reader: Reader, code: string): Promise<RegionFacts | null> {
  const row = await reader.region.findFirst({
    where: { code, active: true },
    include: { collaborativeArea: true },
  });
  if (!row) return null;
  const { collaborativeArea } = row;
  return {
    code: row.code,
    kind: row.kind,
    names: { fi: row.nameFi, sv: row.nameSv, en: row.nameEn },
    shortNames: { fi: row.shortNameFi, sv: row.shortNameSv, en: row.shortNameEn },
    brand: row.brand,
    website: row.website,
    decisionPortal: row.decisionPortal,
    bilingual: row.bilingual,
    population: row.population,
    populationOn: dateOrNull(row.populationOn),
    collaborativeArea: collaborativeArea && {
      code: collaborativeArea.code,
      names: { fi: collaborativeArea.nameFi, sv: collaborativeArea.nameSv, en: collaborativeArea.nameEn },
    },
  };
}

/** The region's projects, newest first. */
export function findProjects(reader: Reader, regionCode: string): Promise<NamedProject[]> {
  return reader.$queryRaw<NamedProject[]>`
    SELECT p.id, p.slug, ${namesOf('p')} AS names, p.synthetic,
      json_build_object('key', g.key, 'names', ${namesOf('g')}) AS programme,
      json_build_object('key', c.key, 'names', ${namesOf('c')}) AS call
    FROM project p JOIN call c ON c.key = p.call_key JOIN programme g ON g.key = c.programme_key
    WHERE p.region_code = ${regionCode} AND p.archived_at IS NULL ORDER BY p.starts_on DESC, p.slug`;
}

/** The catalogue of focus areas, in its order, with the region's own words for them. */
export function findFocusAreas(reader: Reader, regionCode: string): Promise<NamedFocusArea[]> {
  return reader.$queryRaw<NamedFocusArea[]>`
    SELECT f.key, f.code, f.color, ${namesOf('f')} AS names,
      coalesce((SELECT json_agg(y.text ORDER BY y.text) FROM focus_area_synonym y
        WHERE y.focus_area_key = f.key AND y.region_code = ${regionCode} AND y.archived_at IS NULL), '[]') AS "ownWords"
    FROM focus_area f ORDER BY f.position`;
}
