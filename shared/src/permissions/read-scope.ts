import { ACTIONS, type Action } from './actions.ts';
import type { Actor, Role } from './roles.ts';

declare const scopeBrand: unique symbol;

/**
 * What an actor may read, as the union of the memberships that allow the action. Reading a list needs one,
 * and only `readScope(actor, action)` makes one.
 */
export interface ReadScope {
  readonly [scopeBrand]: true;
  readonly everything: boolean;
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
  readonly workAreaIds: readonly string[];
  readonly focusAreaKeys: readonly string[];
}

/** The rows that this person may read under an action. */
export function readScope(actor: Actor, action: Action): ReadScope {
  const roles: readonly Role[] = ACTIONS[action];
  const scopes = actor.memberships.filter((m) => roles.includes(m.role)).map((m) => m.scope);
  return {
    everything: scopes.some((s) => s.kind === 'everything'),
    regionCodes: scopes.flatMap((s) => (s.kind === 'region' ? [s.regionCode] : [])),
    projectIds: scopes.flatMap((s) => (s.kind === 'project' ? [s.projectId] : [])),
    workAreaIds: scopes.flatMap((s) => (s.kind === 'work-area' ? [s.workAreaId] : [])),
    focusAreaKeys: scopes.flatMap((s) => (s.kind === 'focus-area' ? [s.focusAreaKey] : [])),
  } as unknown as ReadScope;
}
