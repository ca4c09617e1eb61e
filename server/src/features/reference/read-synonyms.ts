import { can } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Db } from '../../db/transaction.ts';
import { placeOfRegion } from './reference-rights.ts';
import type { Synonym } from './synonym.ts';
import { listSynonyms } from './synonym-store.ts';

/** The own words of the regions that this person keeps, those out of use too. */
export async function readSynonyms(db: Db, actor: Actor): Promise<readonly Synonym[]> {
  const synonyms = await listSynonyms(db);
  return synonyms.filter(({ regionCode }) => can(actor, 'region:edit', placeOfRegion(regionCode)));
}
