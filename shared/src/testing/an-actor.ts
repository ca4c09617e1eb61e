import type { Place } from '../permissions/can.ts';
import type { Actor, Membership, MembershipScope, Role } from '../permissions/roles.ts';

/** Somebody with these memberships, and no others. */
export const anActor = (...memberships: readonly Membership[]): Actor => ({
  id: 'actor-1',
  name: 'Maija Mallikas',
  memberships,
});

/** A role on a scope; on everything unless told. */
export const aMembership = (role: Role, scope: MembershipScope = { kind: 'everything' }): Membership => ({
  role,
  scope,
});

/** A work area of region 04, mostly elderly services, with what the test wants different. */
export const aPlace = (wanted: Partial<Place> = {}): Place => ({
  regionCode: '04',
  projectId: 'vakehyva',
  workAreaId: 'work-area-1',
  shares: [
    { focusAreaKey: 'elderly-services', basisPoints: 6_000 },
    { focusAreaKey: 'digital-services', basisPoints: 4_000 },
  ],
  ...wanted,
});
