import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { Cents } from '@painopiste/shared/values/cents';
import type { LineChoice } from '../burn/line-choice.ts';
import type { ScopePart } from '../burn/scope-part.ts';
import type { NextMilestone } from '../milestones/milestone-summary.ts';
import type { ScopeStatus } from './scope-status.ts';

/** The portfolio: every active region in one answer. */
export interface RegionOverview {
  readonly choice: LineChoice;
  readonly total: RegionTotals;
  /** By region code. */
  readonly rows: readonly RegionRow[];
  /** Subtotals by collaborative area, in the order of their codes; none where they were not asked for. */
  readonly groups: readonly RegionGroup[];
  readonly synthetic: boolean;
}

/** The regions of one collaborative area together; null stands for those that belong to none. */
export interface RegionGroup {
  readonly area: { readonly code: number; readonly names: LocalText } | null;
  readonly total: RegionTotals;
}

/** The figures of all regions together, computed from their lines, not from their rows. */
export interface RegionTotals {
  readonly regions: number;
  /** Regions with a closed month in some counted line: "21/22 aluetta". */
  readonly regionsWithFigures: number;
  readonly regionsWithEstimates: number;
  readonly grant: GrantSum;
  readonly figures: ScopeFigures | null;
  readonly status: ScopeStatus | null;
  readonly lateMilestones: number | null;
  readonly partial: ScopePart | null;
}

/** What a row shows of its figures; the region's own page has them all. */
export type RegionFigures = Pick<ScopeFigures, 'freshness' | 'useRate' | 'timeRate' | 'planRelativeBurn'>;

export interface RegionRow {
  readonly code: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  /** The code of its collaborative area. */
  readonly collaborativeArea: number | null;
  /** Published, so for everyone: also where the figures are not visible. */
  readonly grant: PublishedGrant;
  /** Null where no work area of the region is visible to this person. */
  readonly figures: RegionFigures | null;
  readonly status: ScopeStatus | null;
  readonly nextMilestone: Omit<NextMilestone, 'id'> | null;
  /** Null where nothing is visible. */
  readonly lateMilestones: number | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

/** The published money of the counted lines. */
export interface GrantSum {
  /** Grants and own shares together; null where none is published. */
  readonly budgetAtCompletion: Cents | null;
  /** How many lines there are of each basis. */
  readonly bases: Readonly<Record<GrantBasis, number>>;
}

export interface PublishedGrant extends GrantSum {
  readonly sources: readonly string[];
}
