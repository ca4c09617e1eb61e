import { DomainError } from '@painopiste/shared/errors/domain-error';
import {
  decideEvidence,
  editEvidence,
  type EvidencePiece,
  submitEvidence,
  withdrawEvidence,
} from '@painopiste/shared/milestones/evidence';
import type {
  DecideEvidenceInput,
  EvidenceWordsInput,
  WithdrawEvidenceInput,
} from '@painopiste/shared/milestones/evidence-input';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import type { CommandContext } from '../../commands/run-command.ts';
import { addPiece, findPiece, savePiece } from './evidence-store.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { type Decided, runEdit } from './run-edit.ts';
import type { StoredMilestone } from './stored-milestone.ts';

type Changed = Pick<Decided, 'reason'> & { readonly piece: EvidencePiece };
type Rule = (stored: StoredMilestone, piece: EvidencePiece) => Changed;

/** A change of one piece: it is a new version of its milestone, so that acceptance and evidence never miss each other. */
function changePiece(
  context: CommandContext,
  action: TrailAction,
  input: WithdrawEvidenceInput,
  rule: Rule,
): Promise<MilestoneRow> {
  return runEdit(context, {
    action,
    input,
    fields: [`evidence.${input.evidenceId}`],
    async decide(stored, tx) {
      const before = await findPiece(tx, stored.id, input.evidenceId);
      if (!before) throw new DomainError('evidence.not-found');
      const { piece, reason = null } = rule(stored, before);
      return {
        milestone: { ...stored, version: stored.version + 1 },
        reason,
        evidence: { before: [before], after: [piece] },
        alsoSave: () => savePiece(tx, piece),
      };
    },
  });
}

/** Offers a piece of evidence. */
export function submitMilestoneEvidence(
  context: CommandContext,
  input: EvidenceWordsInput,
): Promise<MilestoneRow> {
  return runEdit(context, {
    action: 'evidence:submit',
    input,
    fields: [`evidence.${input.evidenceId}`],
    async decide(stored, tx) {
      const by = { actorId: context.actor.id, today: context.today };
      const piece = submitEvidence(stored, { ...input, id: input.evidenceId }, by);
      if (await findPiece(tx, stored.id, piece.id)) throw new DomainError('command.reused');
      return {
        milestone: { ...stored, version: stored.version + 1 },
        evidence: { before: [], after: [piece] },
        alsoSave: () => addPiece(tx, stored.id, piece),
      };
    },
  });
}

/** Mends the words of a piece. */
export const editMilestoneEvidence = (context: CommandContext, input: EvidenceWordsInput) =>
  changePiece(context, 'evidence:submit', input, (stored, piece) => ({
    piece: editEvidence(stored, piece, input),
  }));

/** Takes a piece back. */
export const withdrawMilestoneEvidence = (context: CommandContext, input: WithdrawEvidenceInput) =>
  changePiece(context, 'evidence:submit', input, (stored, piece) => ({
    piece: withdrawEvidence(stored, piece),
  }));

/** Accepts a piece, or sends it back with a reason. */
export const decideMilestoneEvidence = (context: CommandContext, input: DecideEvidenceInput) =>
  changePiece(context, 'evidence:decide', input, (stored, piece) =>
    decideEvidence(stored, piece, input, { actorId: context.actor.id, today: context.today }),
  );
