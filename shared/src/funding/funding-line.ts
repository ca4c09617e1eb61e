import type { GrantBasis } from '../budget/burn-line.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';

/** What a form changes of a funding line. Its key stays: it stands in addresses and exports. */
export interface LineFields {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly pillar: number | null;
  readonly windowStart: CalendarDate;
  /** Bands of the two-sided signal and the share of time before which there is none, in basis points. */
  readonly amberBasisPoints: number;
  readonly redBasisPoints: number;
  readonly quietBasisPoints: number;
  /** Marker of the administrative share, or none. */
  readonly administrationBasisPoints: number | null;
  /** Its cost categories, in their order. */
  readonly categoryKeys: readonly string[];
}

/** One dated grant decision on a line (MODEL 2). */
export interface GrantDecision {
  readonly basis: GrantBasis;
  /** Null exactly where the basis is unknown. */
  readonly grant: Cents | null;
  readonly ownShare: Cents;
  readonly windowEnd: CalendarDate;
  readonly decidedOn: CalendarDate | null;
  readonly decisionReference: string | null;
  readonly amendmentSource: string | null;
  readonly note: string | null;
}

/** A decision with its number: 1 is the first, the highest is in force. */
export interface NumberedDecision extends GrantDecision {
  readonly number: number;
}

/** A funding line as its commands know it; the oldest decision first. */
export interface FundingLine extends LineFields {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly amendments: readonly NumberedDecision[];
}

/** What the books and budgets hold of a line, which its changes must leave possible. */
export interface LineUse {
  /** Sum of the approved budget lines. */
  readonly approvedBudget: Cents;
  /** Categories that a budget line, an entry or a commitment is in. */
  readonly usedCategoryKeys: readonly string[];
}
