import { DomainError, type ErrorCode } from '../errors/domain-error.ts';
import type { Action } from './actions.ts';
import { ABOVE_ALL, can, isVisible, type Place } from './can.ts';
import type { Actor } from './roles.ts';

/**
 * Asks on the very row. Throws `notFound` where no membership covers it (so that nobody learns that it exists),
 * `permission.denied` where it is visible but the action is not allowed (MODEL 15).
 */
export function assertCan(actor: Actor, action: Action, place: Place, notFound: ErrorCode): void {
  if (!isVisible(actor, place)) throw new DomainError(notFound);
  if (!can(actor, action, place)) throw new DomainError('permission.denied', { action });
}

/** Asks for what belongs to no region: throws `permission.denied` where no membership on everything allows the action. */
export function assertCanEverywhere(actor: Actor, action: Action): void {
  if (!can(actor, action, ABOVE_ALL)) throw new DomainError('permission.denied', { action });
}
