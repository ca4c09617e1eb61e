import type { CalendarDate } from '../values/calendar-date.ts';

/** Offered, found good, sent back, or taken back by those who offered it. */
export const EVIDENCE_STATES = ['submitted', 'accepted', 'rejected', 'withdrawn'] as const;
export type EvidenceStanding = (typeof EVIDENCE_STATES)[number];

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
