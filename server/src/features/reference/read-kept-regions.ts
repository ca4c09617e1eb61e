import { can } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Db } from '../../db/transaction.ts';
import type { KeptRegion } from './kept-region.ts';
import { placeOfRegion } from './reference-rights.ts';
import { findKeptRegions } from './region-details-store.ts';

/** The regions whose details this person may edit, the ones out of use too. */
export async function readKeptRegions(db: Db, actor: Actor): Promise<readonly KeptRegion[]> {
  const regions = await findKeptRegions(db);
  return regions.filter(({ code }) => can(actor, 'region:edit', placeOfRegion(code)));
}
