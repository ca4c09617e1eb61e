import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { Share } from '@painopiste/shared/budget/shares';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { MilestoneSummary } from '../milestones/milestone-summary.ts';

/** A share with the focus area's colour, a name of the palette, and the code that goes wherever it goes. In catalogue order. */
export interface FocusAreaShare extends Share {
  readonly code: string;
  readonly color: string | null;
}

/** A row of a work area in a region or project. */
export interface WorkAreaSummary {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly projectSlug: string;
  readonly investment: string | null;
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly partner: LocalText | null;
  readonly isArchived: boolean;
  readonly shares: readonly FocusAreaShare[];
  /** Null, like the milestones, where the work area is not visible to this person. */
  readonly figures: ScopeFigures | null;
  readonly milestones: MilestoneSummary | null;
  /** False warns: it has no budget, so no ratios (MODEL 9). */
  readonly hasBudget: boolean;
}
