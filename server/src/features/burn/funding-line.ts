import type { BurnFigures } from '@painopiste/shared/budget/burn-figures';
import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import type { MoneySignal, SignalBands } from '@painopiste/shared/budget/signal';
import type { Window } from '@painopiste/shared/budget/window';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';

/** A funding line as published: everyone signed in may read this much. */
export interface PublishedLine {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly pillar: number | null;
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly programmeKey: string;
  readonly window: Window;
  /** Current grant + own share; null where the grant is not published. */
  readonly budgetAtCompletion: Cents | null;
  readonly grant: Cents | null;
  readonly ownShare: Cents;
  readonly basis: GrantBasis;
  readonly source: string | null;
  readonly decisionReference: string | null;
  readonly decidedOn: CalendarDate | null;
  /** Is the line counted under the choice of lines? */
  readonly chosen: boolean;
}

/** A dated grant decision on a line; the highest number is the current one. */
export interface Amendment {
  readonly number: number;
  readonly decidedOn: CalendarDate | null;
  readonly decisionReference: string | null;
  readonly basis: GrantBasis;
  readonly grant: Cents | null;
  readonly ownShare: Cents;
  readonly windowEnd: CalendarDate;
  readonly source: string | null;
  readonly note: string | null;
}

/** What of a line is in a burn chart, and what its figures were made of ("Miten tämä laskettiin?"). */
export interface CountedLine {
  readonly lineId: string;
  readonly key: string;
  readonly names: LocalText;
  readonly pillar: number | null;
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly window: Window;
  readonly closedThrough: Month | null;
  /** BAC of the line, or of the part of it that the scope covers. */
  readonly bac: Cents | null;
  readonly basis: GrantBasis;
  readonly source: string | null;
  readonly bands: SignalBands;
  readonly figures: BurnFigures;
  readonly signal: MoneySignal | null;
  /** How many ledger entries AC is made of (closed months inside the window). */
  readonly entries: number;
}
