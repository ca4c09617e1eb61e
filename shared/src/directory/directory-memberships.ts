import type { Membership } from '../permissions/roles.ts';

/** A group of the organisation's directory and the role that it gives. */
export interface GroupRole extends Membership {
  readonly groupKey: string;
}

/** A membership that the directory gave at an earlier sign-in. */
export interface HeldByGroup extends GroupRole {
  readonly id: string;
}

export interface MembershipPlan {
  readonly add: readonly GroupRole[];
  readonly end: readonly HeldByGroup[];
}

const keyOf = ({ role, scope }: Membership): string => JSON.stringify([role, ...Object.values(scope)]);

/**
 * What a sign-in changes: memberships of the person's groups that are not there yet are added, those of groups that are
 * gone (from the person or from the table) are ended. Two groups that give the same role on the same scope give it once.
 * `groups` null = the directory did not say: then nothing changes. What people gave by hand is not among `held`.
 */
export function planMemberships(
  groups: readonly string[] | null,
  table: readonly GroupRole[],
  held: readonly HeldByGroup[],
): MembershipPlan {
  if (groups === null) return { add: [], end: [] };
  const wanted = new Map(
    table.filter(({ groupKey }) => groups.includes(groupKey)).map((role) => [keyOf(role), role]),
  );
  const there = new Set(held.map(keyOf));
  return {
    add: [...wanted].filter(([key]) => !there.has(key)).map(([, role]) => role),
    end: held.filter((membership) => !wanted.has(keyOf(membership))),
  };
}
