import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertMayManage, placeOfPerson } from '@painopiste/shared/people/manage-person';
import { resumeValidity } from '@painopiste/shared/people/validity';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { lockDeputy, saveDeputyEnd } from './deputy-store.ts';
import type { StoredDeputy } from './deputy.ts';
import { assertInUse, loadVisiblePerson } from './load-person.ts';
import { standingOf } from './stored-person.ts';

interface Resumed {
  readonly commandId: string;
  readonly version: number;
  /** The deputyship as it was before it was ended. */
  readonly was: StoredDeputy;
}

/** Takes the ending of a deputy's time back, which names a deputy like any other. Throws `membership.days-without`. */
export function resumeDeputy(context: CommandContext, { commandId, version, was }: Resumed) {
  const action = 'deputy:add';
  return runCommand<StoredDeputy>(context, { action, commandId }, async (tx) => {
    const before = await lockDeputy(tx, was.id);
    if (!before) throw new DomainError('deputy.not-found');
    const principal = await loadVisiblePerson(tx, context, before.principal.id);
    const standing = standingOf(principal, context.today);
    assertMayManage(context.actor, action, standing);
    assertInUse(principal);
    assertInUse(await loadVisiblePerson(tx, context, before.deputy.id));
    if (before.version !== version) throw new DomainError('deputy.stale', { current: before });
    resumeValidity(before, was.validTo, context.today);
    const after = { ...before, validTo: was.validTo, version: version + 1 };
    await saveDeputyEnd(tx, after);
    const place = placeOfPerson(standing);
    return { noun: 'deputy', entityId: was.id, version: after.version, before, after, reason: null, place };
  });
}
