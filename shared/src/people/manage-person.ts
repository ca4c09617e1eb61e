import { DomainError } from '../errors/domain-error.ts';
import type { Action } from '../permissions/actions.ts';
import { can, EVERYWHERE, type Place } from '../permissions/can.ts';
import type { Actor } from '../permissions/roles.ts';

/** Where a person's memberships stand, held or through somebody whose deputy the person is. */
export interface Standing {
  /** Those that count now or later. */
  readonly lasting: readonly Place[];
  /** Those that have ended. */
  readonly ended: readonly Place[];
}

/**
 * May this administrator do this to the whole person? Only where every membership that counts now or later lies in
 * the administrator's scope: whoever resets a password gets all that the person may. A person without any is for
 * those who administer everything.
 */
export function mayManagePerson(actor: Actor, action: Action, { lasting }: Standing): boolean {
  return (lasting.length === 0 ? [EVERYWHERE] : lasting).every((place) => can(actor, action, place));
}

/** Does this administrator see the person: by any membership, past ones too, in the administrator's scope? */
export const mayReadPerson = (actor: Actor, { lasting, ended }: Standing): boolean =>
  [EVERYWHERE, ...lasting, ...ended].some((place) => can(actor, 'person:read', place));

/** Throws `person.not-found` where the administrator may not see the person, `permission.denied` where not act. */
export function assertMayManage(actor: Actor, action: Action, standing: Standing): void {
  if (!mayReadPerson(actor, standing)) throw new DomainError('person.not-found');
  if (!mayManagePerson(actor, action, standing)) throw new DomainError('permission.denied', { action });
}

/** Where an act on the whole person stands: in the one region of all lasting memberships, else above the regions. */
export function placeOfPerson({ lasting }: Standing): Place {
  const [first, ...others] = new Set(lasting.map(({ regionCode }) => regionCode));
  return others.length > 0 ? EVERYWHERE : { ...EVERYWHERE, regionCode: first ?? null };
}
