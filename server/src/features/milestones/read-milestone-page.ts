import { DomainError } from '@painopiste/shared/errors/domain-error';
import { isVisible } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { findBaselines } from './baseline-store.ts';
import { findHistory } from './edit-store.ts';
import { findEvidence } from './evidence-store.ts';
import type { MilestonePage } from './milestone-page.ts';
import { findMilestone } from './milestone-store.ts';
import { findMoves } from './move-store.ts';
import { placeOf } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** One milestone with its moves, evidence and history. Throws `milestone.not-found` where it is not visible. */
export async function readMilestonePage(
  { db, actor, today }: ActorContext,
  id: string,
): Promise<MilestonePage> {
  const stored = await findMilestone(db, id);
  if (!stored || !isVisible(actor, placeOf(stored))) throw new DomainError('milestone.not-found');
  const [moves, evidence, baselines, history] = await Promise.all([
    findMoves(db, stored.id),
    findEvidence(db, stored.id),
    findBaselines(db, stored.id),
    findHistory(db, stored.id),
  ]);
  return { milestone: toMilestoneRow(stored, actor, today), moves, evidence, baselines, history };
}
