import { ACTIONS, type Action } from './actions.ts';
import type { AccessLimit, Actor, Membership, Role } from './roles.ts';

/** Where a thing stands: what a membership is held against. `null` = the thing lies above that level. */
export interface Place {
  readonly regionCode: string | null;
  readonly projectId: string | null;
  readonly workAreaId: string | null;
  /** Focus areas of the work area with their shares (basis points); empty above a work area. */
  readonly shares: readonly { readonly focusAreaKey: string; readonly basisPoints: number }[];
  /** The person who owns the row, where that gives rights (a milestone's owner). */
  readonly ownerId?: string | null;
}

/** What belongs to no region: people, tokens, reference data. Only a membership on everything covers it. */
export const ABOVE_ALL: Place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };

const READS: ReadonlySet<Action> = new Set<Action>([
  'reference:read',
  'region:read',
  'project:read',
  'burn:read',
  'milestone:read',
  'ledger:read',
  'audit:read',
  'change:follow',
  'history:read',
  'ledger-view:read',
  'comment:read',
  'person:read',
]);

/** Above every region: what stands here is for those whose membership is on everything. */
export const EVERYWHERE: Place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };

/** What the owner of a milestone may do beside the roles of the table (MODEL 14). */
const OWNERS_MAY: ReadonlySet<Action> = new Set<Action>(['milestone:set-done', 'evidence:submit']);

/** The focus areas with the largest share of a work area; several when they tie. */
function leadingFocusAreas(place: Place): ReadonlySet<string> {
  const largest = Math.max(0, ...place.shares.map((share) => share.basisPoints));
  return new Set(
    place.shares.filter((s) => largest > 0 && s.basisPoints === largest).map((s) => s.focusAreaKey),
  );
}

function covers(membership: Membership, place: Place, reading: boolean): boolean {
  const { scope } = membership;
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'region':
      return place.regionCode === scope.regionCode;
    case 'project':
      return place.projectId === scope.projectId;
    case 'work-area':
      return place.workAreaId === scope.workAreaId;
    case 'focus-area':
      return reading
        ? place.shares.some((s) => s.focusAreaKey === scope.focusAreaKey && s.basisPoints > 0)
        : leadingFocusAreas(place).has(scope.focusAreaKey);
  }
}

/** Does the limit of an access token, if any, leave this place? What lies above regions it never does. */
const reaches = (limit: AccessLimit | undefined, place: Place): boolean =>
  limit === undefined ||
  (limit.regionCodes.length === 0 && limit.projectIds.length === 0) ||
  limit.regionCodes.some((code) => code === place.regionCode) ||
  limit.projectIds.some((id) => id === place.projectId);

const leaves = (limit: AccessLimit | undefined, action: Action): boolean =>
  limit === undefined || limit.actions.includes(action);

const allows = (role: Role, action: Action): boolean => (ACTIONS[action] as readonly Role[]).includes(role);

/**
 * May this person do this to the thing that stands here? Memberships add up; a focus-area membership reads every
 * work area with a share above 0 and edits those where it is the largest share (MODEL 15).
 */
export function can(actor: Actor, action: Action, place: Place): boolean {
  if (!leaves(actor.limit, action) || !reaches(actor.limit, place)) return false;
  const reading = READS.has(action);
  if (OWNERS_MAY.has(action) && place.ownerId === actor.id && isVisible(actor, place)) return true;
  return actor.memberships.some((m) => allows(m.role, action) && covers(m, place, reading));
}

/** Does any membership cover the thing at all? Where not, it is "not found" for this person, never "forbidden". */
export const isVisible = (actor: Actor, place: Place): boolean =>
  reaches(actor.limit, place) && actor.memberships.some((membership) => covers(membership, place, true));

/** Could this person do this anywhere, perhaps as an owner? For a menu entry; the row itself is asked again. */
export const canSomewhere = (actor: Actor, action: Action): boolean =>
  leaves(actor.limit, action) &&
  actor.memberships.some((m) => allows(m.role, action) || OWNERS_MAY.has(action));
