import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { AddMembershipInput, NewMembership } from '@painopiste/shared/people/person-input';
import { beginValidity, validityState, type Validity } from '@painopiste/shared/people/validity';
import type { Action } from '@painopiste/shared/permissions/actions';
import { can, type Place } from '@painopiste/shared/permissions/can';
import type { Membership } from '@painopiste/shared/permissions/roles';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { assertInUse, loadVisiblePerson } from './load-person.ts';
import { findScopePlace, saveMembership } from './membership-store.ts';
import type { StoredMembership } from './stored-person.ts';

/** A membership as the audit trail keeps it. */
export interface MembershipFields extends Membership, Validity {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
}

/**
 * Adds one membership in its first version. Throws `permission.denied` beyond the giver's own scope,
 * `membership.scope-unknown`, `membership.ends-before-start`.
 */
export async function addOne(
  tx: Tx,
  { actor, today }: CommandContext,
  personId: string,
  { role, scope, validFrom, validTo }: NewMembership,
  action: Action,
): Promise<{ readonly fields: MembershipFields; readonly place: Place }> {
  const place = await findScopePlace(tx, scope);
  if (!place) throw new DomainError('membership.scope-unknown');
  if (!can(actor, action, place)) throw new DomainError('permission.denied', { action });
  const membership = { role, scope, ...beginValidity({ validFrom, validTo }, today) };
  const id = await saveMembership(tx, personId, membership);
  return { fields: { id, personId, ...membership, version: 1 }, place };
}

/** Gives a person a role. Throws `membership.exists` where they hold it already for a part of that time. */
export function addMembership(context: CommandContext, input: AddMembershipInput): Promise<MembershipFields> {
  const action: Action = 'membership:add';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadVisiblePerson(tx, context, input.personId);
    assertInUse(person);
    const { fields: after, place } = await addOne(tx, context, person.id, input, action);
    if (holds(person.memberships, after, context)) throw new DomainError('membership.exists');
    return { noun: 'membership', entityId: after.id, version: 1, before: null, after, reason: null, place };
  });
}

/** Is there another of that role on that scope for a part of that time? */
export const holds = (
  memberships: readonly StoredMembership[],
  wanted: MembershipFields,
  { today }: CommandContext,
): boolean =>
  memberships.some(
    (held) => held.id !== wanted.id && validityState(held, today) !== 'ended' && overlaps(held, wanted),
  );

type Held = Membership & Validity;

/** The same role on the same scope for a part of the same time? */
export const overlaps = (held: Held, wanted: Held): boolean =>
  held.role === wanted.role &&
  JSON.stringify(Object.values(held.scope)) === JSON.stringify(Object.values(wanted.scope)) &&
  (held.validFrom ?? '') <= (wanted.validTo ?? '9999') &&
  (wanted.validFrom ?? '') <= (held.validTo ?? '9999');
