import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';

/** A region with its place on the tile map. */
export interface TiledRegion {
  readonly code: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  readonly collaborativeArea: number | null;
  readonly tile: { readonly row: number; readonly column: number } | null;
}

/** The active regions by code. */
export function findActiveRegions(reader: Reader): Promise<TiledRegion[]> {
  return reader.$queryRaw<TiledRegion[]>`
    SELECT r.code, ${namesOf('r')} AS names, ${namesOf('r', 'short_name')} AS "shortNames",
      r.collaborative_area_code AS "collaborativeArea",
      CASE WHEN r.tile_row IS NOT NULL AND r.tile_column IS NOT NULL
        THEN json_build_object('row', r.tile_row, 'column', r.tile_column) END AS tile
    FROM region r WHERE r.active ORDER BY r.code`;
}

export async function hasRegion(reader: Reader, code: string): Promise<boolean> {
  return (await reader.region.count({ where: { code, active: true } })) > 0;
}
