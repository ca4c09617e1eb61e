import { DomainError } from '@painopiste/shared/errors/domain-error';
import { withdrawNew } from '@painopiste/shared/milestones/create-milestone';
import type { MilestoneTrace } from '@painopiste/shared/milestones/milestone-field';
import type { UndoInput } from '@painopiste/shared/milestones/milestone-input';
import { actionForTransition } from '@painopiste/shared/milestones/set-state';
import { undoEdit } from '@painopiste/shared/milestones/undo';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import { findPastCommands } from '../../commands/past-command-store.ts';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { assertNotUndone } from '../../commands/assert-not-undone.ts';
import type { NounUndo, PastCommand } from '../../commands/undo-registry.ts';
import type { Tx } from '../../db/transaction.ts';
import { saveBaseline } from './baseline-store.ts';
import { loadLocked, stale } from './load-for-edit.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { markMoveUndone } from './move-store.ts';
import { loadArea } from './place-commands.ts';
import { type Decided, saveDecided } from './run-edit.ts';
import type { StoredMilestone } from './stored-milestone.ts';
import { findTrailSince } from './trail-store.ts';
import { undoEvidence } from './undo-evidence.ts';

/** The two sides of a command, as its audit row keeps them; `before` is null where it made the milestone. */
interface PastEdit {
  readonly before: MilestoneTrace | null;
  readonly after: MilestoneTrace;
}

const editOf = ({ before, after }: PastCommand): PastEdit | null =>
  after ? { before: before as MilestoneTrace | null, after: after as MilestoneTrace } : null;

/** What touches acceptance needs the right to accept, in either direction; all else the right of the command itself. */
function actionOf({ action }: PastCommand, { before, after }: PastEdit): TrailAction {
  const from = before?.state ?? after.state;
  const touchesAcceptance = from !== after.state && (from === 'accepted' || after.state === 'accepted');
  return touchesAcceptance ? actionForTransition(from, after.state) : action;
}

/** Takes a command back where nobody has changed the same fields since. */
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
    const decided = await restored(tx, context, stored, { ...past, action }, edit);
    const alsoSave = async () => {
      await decided.alsoSave?.();
      await markMoveUndone(tx, past.commandId, commandId);
    };
    const trace = await saveDecided(tx, context, stored, { ...decided, alsoSave });
    return { ...trace, undoesCommandId: past.commandId };
  });
}

async function restored(
  tx: Tx,
  context: CommandContext,
  stored: StoredMilestone,
  { action }: PastCommand,
  { before, after }: PastEdit,
): Promise<Decided> {
  if (!before) return withoutNew(stored, after);
  if (before.evidence && after.evidence)
    return undoEvidence(tx, stored, { before: before.evidence, after: after.evidence });
  if (before.workAreaId !== after.workAreaId) await loadArea(tx, context, action, before.workAreaId);
  const isDecision = action === 'milestone:rebaseline';
  const needsDecision = stored.bounds.planApproved && stored.baselineOn !== null && !isDecision;
  const milestone = await asked(tx, context, stored, () =>
    undoEdit(stored, { before, after }, needsDecision),
  );
  if (!isDecision || !after.decision) return { milestone };
  const { number: undoesNumber, decidedOn, reference } = after.decision;
  const of = { decidedOn, reference, undoesNumber };
  const decision = await saveBaseline(tx, stored.project.id, milestone, of);
  return { milestone, reason: reference, decision };
}

/** A new milestone goes out of the plan; not once anything else has happened to it. */
function withoutNew(stored: StoredMilestone, after: MilestoneTrace): Decided {
  if (stored.version !== after.version) throw new DomainError('command.changed-since');
  if (stored.bounds.planApproved && stored.baselineOn !== null)
    throw new DomainError('milestone.needs-decision');
  return { milestone: withdrawNew(stored) };
}

/** What the rule says; where somebody was faster, with who it was. */
async function asked<T>(tx: Tx, context: CommandContext, stored: StoredMilestone, rule: () => T): Promise<T> {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'milestone.stale') throw error;
    const [latest] = (await findTrailSince(tx, stored.id, stored.version - 1)).slice(-1);
    throw stale(context, stored, latest?.by ?? { changedBy: null, changedAt: null, reason: null });
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
