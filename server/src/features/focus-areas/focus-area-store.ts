import { Prisma } from '@painopiste/prisma/generated/client';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';

export interface NamedFocusArea {
  readonly key: string;
  readonly code: string;
  readonly color: string | null;
  readonly names: LocalText;
}

const KEY = /^[a-z0-9-]+$/;

/** The catalogue of focus areas in its order, or the one with this key; none where no key looks like that. */
export async function findFocusAreas(reader: Reader, key?: string): Promise<NamedFocusArea[]> {
  if (key !== undefined && !KEY.test(key)) return [];
  return reader.$queryRaw<NamedFocusArea[]>`
    SELECT f.key, f.code, f.color, ${namesOf('f')} AS names FROM focus_area f
    WHERE ${key === undefined ? Prisma.sql`true` : Prisma.sql`f.key = ${key}`} ORDER BY f.position`;
}

export interface NamedRegion {
  readonly code: string;
  readonly shortNames: LocalText;
  /** What the region itself calls the focus area. */
  readonly ownWords: readonly string[];
}

/** The active regions by code, with their own words for a focus area. */
export function findNamedRegions(reader: Reader, focusAreaKey: string): Promise<NamedRegion[]> {
  return reader.$queryRaw<NamedRegion[]>`
    SELECT r.code, ${namesOf('r', 'short_name')} AS "shortNames",
      coalesce((SELECT json_agg(y.text ORDER BY y.text) FROM focus_area_synonym y
        WHERE y.focus_area_key = ${focusAreaKey} AND y.region_code = r.code AND y.archived_at IS NULL), '[]') AS "ownWords"
    FROM region r WHERE r.active ORDER BY r.code`;
}
