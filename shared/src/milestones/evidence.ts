import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { checkedLine, checkedReason } from './checked-text.ts';
import type { Milestone } from './milestone.ts';

/** Offered, found good, sent back, or taken back by those who offered it. */
export const EVIDENCE_STATES = ['submitted', 'accepted', 'rejected', 'withdrawn'] as const;
export type EvidenceStanding = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_REFERENCE_MAX_LENGTH = 500;

/** One piece of evidence (todenneasiakirja): where the document is, never the document. */
export interface EvidencePiece {
  readonly id: string;
  readonly title: string;
  /** Where it stands in a document system: a case number, an address. */
  readonly reference: string;
  readonly state: EvidenceStanding;
  readonly addedOn: CalendarDate;
  readonly addedById: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly decidedById: string | null;
}

/** What a piece of evidence says of its document, as it is typed. */
export interface EvidenceWords {
  readonly title: string;
  readonly reference: string;
}

/** Who does it, and when. */
export interface EvidenceActor {
  readonly actorId: string;
  readonly today: CalendarDate;
}

/** The evidence of what is accepted or cancelled stays as it is. Throws `milestone.already-accepted`, `milestone.cancelled`. */
export function assertEvidenceOpen({ state }: Pick<Milestone, 'state'>): void {
  if (state === 'accepted') throw new DomainError('milestone.already-accepted');
  if (state === 'cancelled') throw new DomainError('milestone.cancelled');
}

const checkedWords = ({ title, reference }: EvidenceWords): EvidenceWords => ({
  title: checkedLine(title, 'evidence.title-required'),
  reference: checkedLine(reference, 'evidence.reference-required', EVIDENCE_REFERENCE_MAX_LENGTH),
});

/**
 * A new piece of evidence, submitted. Throws a DomainError: `evidence.title-required`, `evidence.reference-required`,
 * `text.too-long`, `text.not-plain`, and those of `assertEvidenceOpen`.
 */
export function submitEvidence(
  milestone: Pick<Milestone, 'state'>,
  { id, ...words }: EvidenceWords & { readonly id: string },
  { actorId, today }: EvidenceActor,
): EvidencePiece {
  assertEvidenceOpen(milestone);
  const undecided = { state: 'submitted', decidedOn: null, decidedById: null } as const;
  return { id, ...checkedWords(words), ...undecided, addedOn: today, addedById: actorId };
}

/**
 * Mends title and reference; one that was sent back is submitted anew. Throws a DomainError `evidence.decided` where it is
 * accepted or withdrawn, and those of `submitEvidence`.
 */
export function editEvidence(
  milestone: Pick<Milestone, 'state'>,
  piece: EvidencePiece,
  words: EvidenceWords,
): EvidencePiece {
  assertEvidenceOpen(milestone);
  if (piece.state === 'accepted' || piece.state === 'withdrawn') throw new DomainError('evidence.decided');
  return { ...piece, ...checkedWords(words), state: 'submitted', decidedOn: null, decidedById: null };
}

/** Takes a piece back; it stays in the list, marked. Throws `evidence.decided` where it is withdrawn already. */
export function withdrawEvidence(milestone: Pick<Milestone, 'state'>, piece: EvidencePiece): EvidencePiece {
  assertEvidenceOpen(milestone);
  if (piece.state === 'withdrawn') throw new DomainError('evidence.decided');
  return { ...piece, state: 'withdrawn', decidedOn: null, decidedById: null };
}

/**
 * Accepts a piece or sends it back with a reason. Throws a DomainError: `evidence.decider-marked-done` where this person
 * marked the milestone done, `evidence.decided` where it is withdrawn or has this state, `text.reason-required` where
 * it is sent back without one, and those of `assertEvidenceOpen`. Source: MODEL 14.
 */
export function decideEvidence(
  milestone: Pick<Milestone, 'state' | 'doneById'>,
  piece: EvidencePiece,
  decided: { readonly to: 'accepted' | 'rejected'; readonly reason: string },
  { actorId, today }: EvidenceActor,
): { readonly piece: EvidencePiece; readonly reason: string | null } {
  assertEvidenceOpen(milestone);
  const { to } = decided;
  if (milestone.doneById === actorId) throw new DomainError('evidence.decider-marked-done');
  if (piece.state === 'withdrawn' || piece.state === to) throw new DomainError('evidence.decided');
  const needsReason = to === 'rejected' || decided.reason.trim() !== '';
  return {
    piece: { ...piece, state: to, decidedOn: today, decidedById: actorId },
    reason: needsReason ? checkedReason(decided.reason) : null,
  };
}
