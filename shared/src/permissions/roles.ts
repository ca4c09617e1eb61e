import type { Action } from './actions.ts';

/** What a person may be on a scope (CONTRACT: Roles). */
export const ROLES = ['viewer', 'steering', 'lead', 'manager', 'controller', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Where a membership counts. */
export type MembershipScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'region'; readonly regionCode: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'work-area'; readonly workAreaId: string }
  | { readonly kind: 'focus-area'; readonly focusAreaKey: string };

export interface Membership {
  readonly role: Role;
  readonly scope: MembershipScope;
  /** The person in whose place it is held for a time; absent for one's own. */
  readonly deputyOf?: { readonly id: string; readonly name: string };
}

/** What an access token leaves of its owner's rights: these actions only, and only these places. */
export interface AccessLimit {
  readonly actions: readonly Action[];
  /** Regions and projects that count, either of them; both empty = wherever the owner may. */
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
}

/** Somebody who acts: a signed-in person with the memberships valid today. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** Only where an access token asks in the person's name. */
  readonly limit?: AccessLimit;
}
