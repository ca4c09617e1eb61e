import { DomainError } from '@painopiste/shared/errors/domain-error';
import { lastDays } from '@painopiste/shared/people/validity';
import { isOfItsVersion, undoByOpposite } from '../../commands/undo-by-opposite.ts';
import type { CommandContext } from '../../commands/run-command.ts';
import type { MembershipFields } from './add-membership.ts';
import { endMembership } from './end-membership.ts';
import { findMembership } from './membership-store.ts';
import { resumeMembership } from './resume-membership.ts';

type Asked = { readonly commandId: string; readonly id: string; readonly version: number };

/** Ends it on the first day that it may: what was given today never counted. */
async function endAtOnce(context: CommandContext, asked: Asked): Promise<MembershipFields> {
  const stored = await findMembership(context.db, asked.id);
  if (!stored) throw new DomainError('membership.not-found');
  return endMembership(context, { ...asked, lastOn: lastDays(stored, context.today).earliest });
}

/** How the giving and the ending of a role are taken back: each by the other. */
export const membershipUndo = undoByOpposite({
  canUndo: ({ action, after }) =>
    (action === 'membership:add' || action === 'membership:end') && after !== null,
  isAsLeft: isOfItsVersion(findMembership),
  run(context, { action, before }, asked) {
    if (action === 'membership:add') return endAtOnce(context, asked);
    const { personId, validTo } = before as MembershipFields;
    return resumeMembership(context, { ...asked, personId, validTo });
  },
});
