import type { RegionDetails } from '@painopiste/shared/reference/region-input';
import { dateTo } from '../../db/columns.ts';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { namesOf } from '../../db/names-of.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { KeptRegion } from './kept-region.ts';

/** Every region by code, the ones that are not in use too. */
export const findKeptRegions = (reader: Reader): Promise<KeptRegion[]> =>
  reader.$queryRaw<KeptRegion[]>`
    SELECT r.code, ${namesOf('r')} AS names, ${namesOf('r', 'short_name')} AS "shortNames", r.brand, r.website,
      r.decision_portal AS "decisionPortal", r.population, r.population_on::text AS "populationOn",
      r.keeps_personal_texts AS "keepsPersonalTexts", r.collaborative_area_code AS "collaborativeAreaCode",
      r.active, r.version
    FROM region r ORDER BY r.code`;

/** False where somebody else has saved it meanwhile. */
export async function saveRegionDetails(
  tx: Tx,
  { code, version }: { readonly code: string; readonly version: number },
  details: RegionDetails,
): Promise<boolean> {
  const { populationOn, ...rest } = details;
  const data = {
    brand: rest.brand,
    website: rest.website,
    decisionPortal: rest.decisionPortal,
    population: rest.population,
    populationOn: populationOn === null ? null : dateTo(calendarDate(populationOn)),
    keepsPersonalTexts: rest.keepsPersonalTexts,
    collaborativeAreaCode: rest.collaborativeAreaCode,
    active: rest.active,
    version: version + 1,
  };
  return (await tx.region.updateMany({ where: { code, version }, data })).count === 1;
}

export async function isCollaborativeArea(reader: Reader, code: number): Promise<boolean> {
  return (await reader.collaborativeArea.count({ where: { code } })) > 0;
}
