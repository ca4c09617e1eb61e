import { ROLES } from '@painopiste/shared/permissions/roles';
import type { MembershipRow } from './person-answers.ts';

/** What one is, on which things; `more` = how many things are left out. */
export interface RoleLine {
  readonly role: MembershipRow['role'];
  readonly shown: readonly MembershipRow[];
  readonly more: number;
}

/** The roles of a person in short: the weightiest first, the first things of each. What has ended is left out. */
export const roleLines = (memberships: readonly MembershipRow[], most: number): readonly RoleLine[] =>
  ROLES.toReversed().flatMap((role) => {
    const held = memberships.filter((one) => one.role === role && one.state !== 'ended');
    // "and 1 more" is no shorter than that one.
    const shown = held.length === most + 1 ? held : held.slice(0, most);
    return held.length === 0 ? [] : [{ role, shown, more: held.length - shown.length }];
  });
