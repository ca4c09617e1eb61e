import { isVisible, type Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { Reader } from '../../db/transaction.ts';
import { findMilestone } from './milestone-store.ts';
import { placeOf } from './stored-milestone.ts';

/** Where a milestone stands; null where there is none or this person may not see it. */
export async function findMilestonePlace(reader: Reader, actor: Actor, id: string): Promise<Place | null> {
  const stored = await findMilestone(reader, id);
  if (!stored) return null;
  const place = placeOf(stored);
  return isVisible(actor, place) ? place : null;
}
