import type { Action } from '@painopiste/shared/permissions/actions';
import { can, type Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Batch, BatchRights } from './batch.ts';

/** The region as a whole: who has a right here has it for all of its projects. */
export const regionPlace = (regionCode: string): Place => ({
  regionCode,
  projectId: null,
  workAreaId: null,
  shares: [],
});

/** The work areas whose money a batch touches. */
export const workAreaIdsOf = (batch: Batch): string[] => [
  ...new Set((batch.report?.sums ?? []).map((sum) => sum.workAreaId)),
];

/** May this person do it to the batch as a whole: in the region, or on every work area that it touches? */
export function canOnBatch(actor: Actor, action: Action, batch: Batch, places: readonly Place[]): boolean {
  if (can(actor, action, regionPlace(batch.regionCode))) return true;
  return places.length > 0 && places.every((place) => can(actor, action, place));
}

/**
 * What of a batch a person may read: all of it ('whole') in the region or as the one who brought the file, the part
 * on her work areas, or nothing.
 */
export function readableOf(
  actor: Actor,
  batch: Batch,
  places: ReadonlyMap<string, Place>,
): 'whole' | ReadonlySet<string> {
  if (can(actor, 'ledger:read', regionPlace(batch.regionCode)) || batch.createdById === actor.id)
    return 'whole';
  const readable = [...places].filter(([, place]) => can(actor, 'ledger:read', place)).map(([id]) => id);
  return readable.length > 0 && readable.length === workAreaIdsOf(batch).length ? 'whole' : new Set(readable);
}

/** What the person may do next; months that were closed since are found when she tries. */
export function rightsOn(actor: Actor, batch: Batch, places: readonly Place[]): BatchRights {
  const mayImport = canOnBatch(actor, 'ledger:import', batch, places) || batch.createdById === actor.id;
  return {
    canImport: batch.state === 'ready' && canOnBatch(actor, 'ledger:import', batch, places),
    canUndo: batch.state === 'active' && canOnBatch(actor, 'ledger:undo', batch, places),
    canDiscard: (batch.state === 'ready' || batch.state === 'preparing') && mayImport,
  };
}
