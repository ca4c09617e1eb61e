import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertEvidenceOpen, type EvidencePiece } from '@painopiste/shared/milestones/evidence';
import { isSame } from '@painopiste/shared/values/is-same';
import type { Tx } from '../../db/transaction.ts';
import { findPiece, savePiece } from './evidence-store.ts';
import type { Decided } from './run-edit.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/**
 * A change of evidence taken back: the pieces as they were; one that was new is withdrawn, for nothing is deleted. Throws
 * `command.changed-since` where a piece is no longer as the command left it.
 */
export async function undoEvidence(
  tx: Tx,
  stored: StoredMilestone,
  edit: { readonly before: readonly EvidencePiece[]; readonly after: readonly EvidencePiece[] },
): Promise<Decided> {
  assertEvidenceOpen(stored);
  const pieces = await Promise.all(edit.after.map(({ id }) => findPiece(tx, stored.id, id)));
  if (!isSame(pieces, edit.after)) throw new DomainError('command.changed-since');
  const restored = edit.after.map(
    (piece) => edit.before.find(({ id }) => id === piece.id) ?? { ...piece, state: 'withdrawn' as const },
  );
  return {
    milestone: { ...stored, version: stored.version + 1 },
    evidence: { before: edit.after, after: restored },
    alsoSave: async () => {
      for (const piece of restored) await savePiece(tx, piece);
    },
  };
}
