import { type OwnReach, TOKEN_ACTIONS } from '@painopiste/shared/access-tokens/access-token';
import type { Action } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Reader } from '../../db/transaction.ts';
import { findPlaces } from './own-reach-store.ts';

/** What this person may read today, so far as a token can be made of it. */
export async function readOwnReach(reader: Reader, actor: Actor): Promise<OwnReach> {
  const actions = TOKEN_ACTIONS.filter((action) => canSomewhere(actor, action));
  return { actions, ...(await findPlaces(reader, readScope(actor, 'burn:read'))) };
}

/**
 * Is there anything left that this token may read under the action? Where its owner has lost the regions and projects that
 * it was made for, an empty file would look like a dashboard without money.
 */
export async function reachesAnything(reader: Reader, actor: Actor, action: Action): Promise<boolean> {
  const { projectIds } = await findPlaces(reader, readScope(actor, action));
  return projectIds.length > 0;
}
