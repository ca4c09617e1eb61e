import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import type { NextMilestone } from '../regions/region-overview.ts';

/** The milestones of a scope, counted once each. */
export interface MilestoneSummary {
  readonly total: number;
  readonly byState: Readonly<Record<MilestoneState, number>>;
  readonly late: number;
  readonly afterWall: number;
  readonly next: NextMilestone | null;
}
