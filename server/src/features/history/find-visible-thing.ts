import { DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Reader } from '../../db/transaction.ts';
import { findThing, type PlacedNoun } from './thing-store.ts';
import type { Thing } from './thing.ts';

const NOT_FOUND: Readonly<Partial<Record<PlacedNoun, ErrorCode>>> = {
  project: 'project.not-found',
  'work-area': 'work-area.not-found',
  milestone: 'milestone.not-found',
  region: 'region.not-found',
  batch: 'batch.not-found',
};

/** Of whom one asks with a right of its own, because not everybody who sees the place may read the thing. */
const OWN_RIGHT: Readonly<Partial<Record<PlacedNoun, Action>>> = {
  batch: 'ledger:read',
};

/**
 * The thing, where this person may do that with it. Throws that it was not found where it is not there or not visible, and
 * `permission.denied` where it is visible and the right is missing.
 */
export async function findVisibleThing(
  reader: Reader,
  actor: Actor,
  action: Action,
  { noun, id }: { readonly noun: PlacedNoun; readonly id: string },
): Promise<Thing> {
  const notFound = NOT_FOUND[noun] ?? 'thing.not-found';
  const thing = await findThing(reader, noun, id);
  if (!thing) throw new DomainError(notFound);
  if (thing.place) assertCan(actor, OWN_RIGHT[noun] ?? action, thing.place, notFound);
  return thing;
}
