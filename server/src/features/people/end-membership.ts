import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { EndMembershipInput } from '@painopiste/shared/people/person-input';
import { endValidity } from '@painopiste/shared/people/validity';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { MembershipFields } from './add-membership.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { lockMembership, saveValidity } from './membership-store.ts';
import type { StoredMembership } from './stored-person.ts';

export const fieldsOfMembership = (membership: StoredMembership): MembershipFields => ({
  id: membership.id,
  personId: membership.personId,
  role: membership.role,
  scope: membership.scope,
  validFrom: membership.validFrom,
  validTo: membership.validTo,
  version: membership.version,
});

/** Ends a membership after a day; it stays in the history. Throws `membership.last-administrator`. */
export function endMembership(context: CommandContext, input: EndMembershipInput): Promise<MembershipFields> {
  const action: Action = 'membership:end';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await lockMembership(tx, input.id);
    if (!stored) throw new DomainError('membership.not-found');
    assertCan(context.actor, action, stored.place, 'membership.not-found');
    const before = fieldsOfMembership(stored);
    if (stored.version !== input.version) throw new DomainError('membership.stale', { current: before });
    const { validTo } = endValidity(stored, input.lastOn, context.today);
    await keepAdministrator(tx, stored.personId, () => saveValidity(tx, stored.id, { validTo }));
    const after = { ...before, validTo, version: before.version + 1 };
    const { id: entityId, place } = stored;
    return { noun: 'membership', entityId, version: after.version, before, after, reason: null, place };
  });
}
