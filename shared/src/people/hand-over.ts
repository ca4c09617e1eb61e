import { DomainError } from '../errors/domain-error.ts';
import { isVisible, type Place } from '../permissions/can.ts';
import type { Actor, Membership } from '../permissions/roles.ts';

interface Standing {
  readonly place: Place;
}

/** The things that a person would not see, and so cannot answer for. */
export const unseenBy = <T extends Standing>(person: Actor, things: readonly T[]): T[] =>
  things.filter(({ place }) => !isVisible(person, place));

/** The memberships that somebody lacks of another person's, each once. */
export function membershipsLacking<T extends Membership>(
  held: readonly Membership[],
  others: readonly T[],
): T[] {
  const known = new Set(held.map(keyOf));
  return others.filter((membership) => {
    const key = keyOf(membership);
    return !known.has(key) && known.add(key);
  });
}

const keyOf = ({ role, scope }: Membership): string => JSON.stringify([role, ...Object.values(scope)]);

/**
 * Refuses a hand-over that makes no sense: `hand-over.self`, `hand-over.nothing` where there is nothing to hand over,
 * `hand-over.not-visible` (with their number) where the new owner would not see some of it.
 */
export function assertHandOver(handOver: {
  readonly fromId: string;
  readonly to: Actor;
  readonly things: readonly Standing[];
  readonly memberships: number;
}): void {
  const { fromId, to, things, memberships } = handOver;
  if (fromId === to.id) throw new DomainError('hand-over.self');
  if (things.length + memberships === 0) throw new DomainError('hand-over.nothing');
  const unseen = unseenBy(to, things).length;
  if (unseen > 0) throw new DomainError('hand-over.not-visible', { count: unseen, name: to.name });
}
