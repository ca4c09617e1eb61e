import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { MilestoneTrace } from '@painopiste/shared/milestones/milestone-field';
import type { UndoInput } from '@painopiste/shared/milestones/milestone-input';
import { actionForTransition } from '@painopiste/shared/milestones/set-state';
import { undoEdit } from '@painopiste/shared/milestones/undo';
import type { Action } from '@painopiste/shared/permissions/actions';
import { findPastCommands } from '../../commands/past-command-store.ts';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { assertNotUndone } from '../../commands/undo-command.ts';
import type { NounUndo, PastCommand } from '../../commands/undo-registry.ts';
import type { Tx } from '../../db/transaction.ts';
import { findTrailSince } from './trail-store.ts';
import { loadLocked, stale } from './load-for-edit.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { markMoveUndone } from './move-store.ts';
import { saveDecided } from './run-edit.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/** The two sides of a command, as its audit row keeps them; `before` is null where it made the milestone. */
interface PastEdit {
  readonly before: MilestoneTrace;
  readonly after: MilestoneTrace;
}

const editOf = ({ before, after }: PastCommand): PastEdit | null =>
  before && after ? { before: before as MilestoneTrace, after: after as MilestoneTrace } : null;

/** What touches acceptance needs the right to accept, in either direction; all else the right of the command itself. */
function actionOf({ action }: PastCommand, { before, after }: PastEdit): Action {
  const touchesAcceptance =
    before.state !== after.state && (before.state === 'accepted' || after.state === 'accepted');
  return touchesAcceptance ? actionForTransition(before.state, after.state) : action;
}

/** Takes an edit back where nobody has changed the same fields since. */
function undoMilestoneCommand(
  context: CommandContext,
  past: PastCommand,
  commandId: string,
): Promise<MilestoneRow> {
  const edit = editOf(past);
  if (!edit) throw new DomainError('command.not-undoable');
  const action = actionOf(past, edit);
  return runCommand(context, { action, commandId }, async (tx) => {
    const stored = await loadLocked(tx, context, past.entityId, () => action);
    await assertNotUndone(tx, past.commandId);
    const milestone = await restored(tx, context, stored, edit);
    const alsoSave = () => markMoveUndone(tx, past.commandId, commandId);
    const trace = await saveDecided(tx, context, stored, { milestone, alsoSave });
    return { ...trace, undoesCommandId: past.commandId };
  });
}

async function restored(tx: Tx, context: CommandContext, stored: StoredMilestone, edit: PastEdit) {
  try {
    return undoEdit(stored, edit);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'milestone.stale') throw error;
    const later = (await findTrailSince(tx, stored.id, edit.after.version)).at(-1);
    throw stale(context, stored, later?.by ?? { changedBy: null, changedAt: null, reason: null });
  }
}

/** How commands on milestones are taken back; for the registry. */
export const milestoneUndo: NounUndo = {
  canUndo: (command) => editOf(command) !== null,
  undo: undoMilestoneCommand,
};

/** Takes an edit of a milestone back, also somebody else's: who may change the row may. */
export async function undoMilestoneEdit(context: CommandContext, input: UndoInput): Promise<MilestoneRow> {
  const [past] = await findPastCommands(context.db, [input.undoes]);
  if (past?.noun !== 'milestone' || !milestoneUndo.canUndo(past))
    throw new DomainError('milestone.nothing-to-undo');
  return undoMilestoneCommand(context, past, input.commandId);
}
