import type { Action } from './actions.ts';
import { can, type Place } from './can.ts';
import type { Actor, Membership } from './roles.ts';

/**
 * In whose place does somebody act: the person whose memberships allow it, where the actor's own do not; null where
 * the actor's own are enough, or where nothing allows it.
 */
export function actsFor(
  actor: Actor,
  action: Action,
  place: Place,
): NonNullable<Membership['deputyOf']> | null {
  const own = actor.memberships.filter(({ deputyOf }) => deputyOf === undefined);
  if (can({ ...actor, memberships: own }, action, place)) return null;
  const allowing = actor.memberships.find(
    (membership) =>
      membership.deputyOf && can({ ...actor, id: '', memberships: [membership] }, action, place),
  );
  return allowing?.deputyOf ?? null;
}
