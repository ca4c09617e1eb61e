import { DomainError } from '@painopiste/shared/errors/domain-error';
import { can, type Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';

/** What belongs to no region: the catalogues. */
export const ABOVE_ALL: Place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };

export const placeOfRegion = (regionCode: string): Place => ({ ...ABOVE_ALL, regionCode });

/** The catalogues are nobody's secret, so whoever may not edit them is told so. Throws `permission.denied`. */
export function assertMayEditCatalogues(actor: Actor): void {
  if (!can(actor, 'reference:edit', ABOVE_ALL))
    throw new DomainError('permission.denied', { action: 'reference:edit' });
}
