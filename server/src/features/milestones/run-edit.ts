import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { EvidencePiece } from '@painopiste/shared/milestones/evidence';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type { MilestoneField, MilestoneTrace } from '@painopiste/shared/milestones/milestone-field';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import type { Action } from '@painopiste/shared/permissions/actions';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import type { NumberedDecision } from './baseline-store.ts';
import { findLastChange } from './edit-store.ts';
import { loadForEdit, stale } from './load-for-edit.ts';
import { fieldsOf } from './milestone-fields.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { findMilestone, saveMilestone } from './milestone-store.ts';
import { placeOf, type StoredMilestone } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** What a rule has decided: the milestone in its next version, and what goes into the trail with it. */
export interface Decided {
  readonly milestone: Milestone;
  readonly reason?: string | null;
  /** The pieces of evidence that the command changes, on both sides. */
  readonly evidence?: { readonly before: readonly EvidencePiece[]; readonly after: readonly EvidencePiece[] };
  /** The decision that it rests on. */
  readonly decision?: NumberedDecision;
  /** What else is saved with it. */
  readonly alsoSave?: () => Promise<void>;
}

export interface Edit {
  readonly action: TrailAction;
  readonly input: { readonly commandId: string; readonly id: string; readonly version: number };
  /** What of the milestone it changes: others may change the rest at the same time. */
  readonly fields: readonly MilestoneField[];
  /** The right that it needs on the row, where that depends on the row. */
  readonly actionOn?: (stored: StoredMilestone) => Action;
  readonly decide: (stored: StoredMilestone, tx: Tx) => Decided | Promise<Decided>;
}

/** Every edit of a milestone: load, ask, decide, save, trace. Answers with the fresh row. */
export function runEdit(
  context: CommandContext,
  { action, input, fields, actionOn = () => action, decide }: Edit,
): Promise<MilestoneRow> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const stored = await loadForEdit(tx, context, { ...input, fields }, actionOn);
    return saveDecided(tx, context, stored, await decide(stored, tx));
  });
}

/** Saves what was decided over the version that was loaded, and makes the trace of it with the fresh row as its answer. */
export async function saveDecided(
  tx: Tx,
  context: CommandContext,
  stored: StoredMilestone,
  { milestone, reason = null, evidence, decision, alsoSave }: Decided,
): Promise<Trace<MilestoneRow>> {
  if (!(await saveMilestone(tx, milestone, stored.version)))
    throw stale(context, stored, await findLastChange(tx, stored.id));
  await alsoSave?.();
  const fresh = await findMilestone(tx, stored.id);
  if (!fresh) throw new DomainError('milestone.not-found');
  const row = toMilestoneRow(fresh, context.actor, context.today);
  const after: MilestoneRow & MilestoneTrace = {
    ...row,
    ...(evidence && { evidence: evidence.after }),
    ...(decision && { decision }),
    ...(context.many && { many: context.many }),
  };
  return {
    noun: 'milestone',
    entityId: milestone.id,
    version: milestone.version,
    before: { ...fieldsOf(stored), ...(evidence && { evidence: evidence.before }) },
    after,
    reason,
    place: placeOf(fresh),
  };
}
