import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertMayManage, placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { AddDeputyInput, EndDeputyInput } from '@painopiste/shared/people/person-input';
import { beginValidity, endValidity } from '@painopiste/shared/people/validity';
import type { Action } from '@painopiste/shared/permissions/actions';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { lockDeputy, saveDeputy, saveDeputyEnd } from './deputy-store.ts';
import type { StoredDeputy } from './deputy.ts';
import { assertInUse, loadVisiblePerson } from './load-person.ts';
import { lockPerson } from './person-store.ts';
import { standingOf } from './stored-person.ts';

/**
 * Lets one person act with all memberships of another between two days. Only for whoever could give all of them. Throws
 * `deputy.self`, `person.deactivated`, `membership.ends-before-start`.
 */
export function addDeputy(context: CommandContext, input: AddDeputyInput): Promise<StoredDeputy> {
  const action: Action = 'deputy:add';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    if (input.principalId === input.deputyId) throw new DomainError('deputy.self');
    // In one order, so that two who stand in for each other do not wait for each other.
    for (const id of [input.principalId, input.deputyId].toSorted()) await lockPerson(tx, id);
    const principal = await loadVisiblePerson(tx, context, input.principalId);
    const standing = standingOf(principal, context.today);
    assertMayManage(context.actor, action, standing);
    const deputy = await loadVisiblePerson(tx, context, input.deputyId);
    assertInUse(principal);
    assertInUse(deputy);
    beginValidity(input, context.today);
    const after = {
      id: randomUUID(),
      principal: { id: principal.id, name: principal.name },
      deputy: { id: deputy.id, name: deputy.name },
      validFrom: input.validFrom,
      validTo: input.validTo,
      version: 1,
    };
    await saveDeputy(tx, after);
    const place = placeOfPerson(standing);
    return { noun: 'deputy', entityId: after.id, version: 1, before: null, after, reason: null, place };
  });
}

/** Ends a deputy's time before its day. Throws `deputy.stale` and `membership.last-day`. */
export function endDeputy(context: CommandContext, input: EndDeputyInput): Promise<StoredDeputy> {
  const action: Action = 'deputy:end';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const before = await lockDeputy(tx, input.id);
    if (!before) throw new DomainError('deputy.not-found');
    const principal = await loadVisiblePerson(tx, context, before.principal.id);
    const standing = standingOf(principal, context.today);
    assertMayManage(context.actor, action, standing);
    if (before.version !== input.version) throw new DomainError('deputy.stale', { current: before });
    endValidity(before, input.lastOn, context.today);
    const after = { ...before, validTo: input.lastOn, version: before.version + 1 };
    await saveDeputyEnd(tx, after);
    const { id: entityId, version } = after;
    return { noun: 'deputy', entityId, version, before, after, reason: null, place: placeOfPerson(standing) };
  });
}
