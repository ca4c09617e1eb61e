import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { MilestoneGrouping } from '@painopiste/shared/milestones/milestone-group';

/** What milestones come to, each counted once. */
export interface MilestoneSums {
  readonly total: number;
  readonly late: number;
  /** Done or accepted. */
  readonly ready: number;
  /** Weight points of them all, and of those that are ready. */
  readonly weight: number;
  readonly readyWeight: number;
  /** The largest slip in days; null where none has one. */
  readonly worstSlip: number | null;
}

export interface MilestoneGroup extends MilestoneSums {
  /** A region's code, a focus area's key, a project's slug, a status, an owner's id; empty for those without an owner. */
  readonly key: string;
  /** Null where it is a word of the product's own. */
  readonly names: LocalText | null;
}

/** The sums of the whole filtered set, group by group in their order. */
export interface MilestoneGroups {
  readonly by: MilestoneGrouping;
  readonly groups: readonly MilestoneGroup[];
  /** Of all, each counted once: groups may overlap. */
  readonly all: MilestoneSums;
}
