import { DomainError } from '@painopiste/shared/errors/domain-error';
import { resumeValidity } from '@painopiste/shared/people/validity';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { holds, type MembershipFields } from './add-membership.ts';
import { fieldsOfMembership } from './end-membership.ts';
import { assertInUse, loadVisiblePerson } from './load-person.ts';
import { lockMembership, saveValidity } from './membership-store.ts';

interface Resumed {
  readonly commandId: string;
  readonly version: number;
  readonly id: string;
  readonly personId: string;
  readonly validTo: CalendarDate | null;
}

/**
 * Takes the ending of a membership back, which gives a role like any other. Throws `membership.days-without`,
 * `membership.exists` where the same role has been given anew, and `person.deactivated`.
 */
export function resumeMembership(context: CommandContext, input: Resumed): Promise<MembershipFields> {
  const action = 'membership:add';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadVisiblePerson(tx, context, input.personId);
    const stored = await lockMembership(tx, input.id);
    if (stored?.personId !== person.id) throw new DomainError('membership.not-found');
    assertCan(context.actor, action, stored.place, 'membership.not-found');
    assertInUse(person);
    const before = fieldsOfMembership(stored);
    if (stored.version !== input.version) throw new DomainError('membership.stale', { current: before });
    const { validTo } = resumeValidity(stored, input.validTo, context.today);
    const after = { ...before, validTo, version: before.version + 1 };
    if (holds(person.memberships, after, context)) throw new DomainError('membership.exists');
    await saveValidity(tx, stored.id, { validTo });
    const { id: entityId, place } = stored;
    return { noun: 'membership', entityId, version: after.version, before, after, reason: null, place };
  });
}
