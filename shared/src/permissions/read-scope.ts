import { ACTIONS, type Action } from './actions.ts';
import type { Actor, Role } from './roles.ts';

declare const scopeBrand: unique symbol;

/** Regions and projects, either of them. */
interface Places {
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
}

/**
 * What an actor may read, as the union of the memberships that allow the action. Reading a list needs one,
 * and only `readScope(actor, action)` makes one.
 */
export interface ReadScope extends Places {
  readonly [scopeBrand]: true;
  readonly everything: boolean;
  readonly workAreaIds: readonly string[];
  readonly focusAreaKeys: readonly string[];
  /** An access token's own limit: of all this only what stands in these places. Null = no such limit. */
  readonly within: Places | null;
}

/** The rows that this person may read under an action. */
export function readScope(actor: Actor, action: Action): ReadScope {
  const { limit } = actor;
  const roles: readonly Role[] = limit && !limit.actions.includes(action) ? [] : ACTIONS[action];
  const scopes = actor.memberships.filter((m) => roles.includes(m.role)).map((m) => m.scope);
  const within = limit && limit.regionCodes.length + limit.projectIds.length > 0 ? limit : null;
  const everything = scopes.some((s) => s.kind === 'everything');
  return {
    everything: everything && within === null,
    // Everything within some places is those places.
    regionCodes: [
      ...scopes.flatMap((s) => (s.kind === 'region' ? [s.regionCode] : [])),
      ...(everything ? (within?.regionCodes ?? []) : []),
    ],
    projectIds: [
      ...scopes.flatMap((s) => (s.kind === 'project' ? [s.projectId] : [])),
      ...(everything ? (within?.projectIds ?? []) : []),
    ],
    workAreaIds: scopes.flatMap((s) => (s.kind === 'work-area' ? [s.workAreaId] : [])),
    focusAreaKeys: scopes.flatMap((s) => (s.kind === 'focus-area' ? [s.focusAreaKey] : [])),
    within: within && { regionCodes: within.regionCodes, projectIds: within.projectIds },
  } as unknown as ReadScope;
}

const hasProject = (places: Places, regionCode: string, projectId: string): boolean =>
  places.regionCodes.includes(regionCode) || places.projectIds.includes(projectId);

/** Does the scope hold every work area of this project, whichever those are? */
export const coversProject = (
  scope: ReadScope,
  { regionCode, projectId }: { readonly regionCode: string; readonly projectId: string },
): boolean =>
  scope.everything ||
  (hasProject(scope, regionCode, projectId) &&
    (scope.within === null || hasProject(scope.within, regionCode, projectId)));
