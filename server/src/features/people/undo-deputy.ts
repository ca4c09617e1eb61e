import { DomainError } from '@painopiste/shared/errors/domain-error';
import { lastDays } from '@painopiste/shared/people/validity';
import { isOfItsVersion, undoByOpposite } from '../../commands/undo-by-opposite.ts';
import { endDeputy } from './deputy-commands.ts';
import { findDeputy } from './deputy-store.ts';
import type { StoredDeputy } from './deputy.ts';
import { resumeDeputy } from './resume-deputy.ts';

/** How the naming of a deputy and its ending are taken back: each by the other. */
export const deputyUndo = undoByOpposite({
  canUndo: ({ action, after }) => (action === 'deputy:add' || action === 'deputy:end') && after !== null,
  isAsLeft: isOfItsVersion(findDeputy),
  async run(context, { action, before }, asked) {
    if (action === 'deputy:end') return resumeDeputy(context, { ...asked, was: before as StoredDeputy });
    const stored = await findDeputy(context.db, asked.id);
    if (!stored) throw new DomainError('deputy.not-found');
    return endDeputy(context, { ...asked, lastOn: lastDays(stored, context.today).earliest });
  },
});
