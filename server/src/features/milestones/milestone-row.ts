import type { PlanBounds } from '@painopiste/shared/milestones/edit-milestone';
import type { LocalText, Milestone } from '@painopiste/shared/milestones/milestone';
import type { FocusAreaShare } from '../work-areas/work-area-summary.ts';

/**
 * A milestone as the table shows it. It is a `Milestone` of the room `shared` itself, so the browser changes it by the
 * server's own rules: `reschedule(row, change, { ...row.bounds, today })`.
 */
export interface MilestoneRow extends Milestone {
  readonly late: boolean;
  /** Accepted, else forecast, minus baseline, in days; null without a baseline. */
  readonly slipDays: number | null;
  readonly afterWall: boolean;
  readonly bounds: PlanBounds;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly focusAreas: readonly FocusAreaShare[];
  readonly workArea: { readonly id: string; readonly key: string; readonly names: LocalText };
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly region: { readonly code: string; readonly names: LocalText; readonly shortNames: LocalText };
  readonly synthetic: boolean;
  /** What this person may do with it; whether its state allows it is the rule's to say. */
  readonly actions: MilestoneRights;
}

export interface MilestoneRights {
  readonly reschedule: boolean;
  readonly setDone: boolean;
  readonly accept: boolean;
  readonly assign: boolean;
  readonly edit: boolean;
  /** Weight, baseline, the need of evidence, the work area. */
  readonly plan: boolean;
  readonly cancel: boolean;
  readonly rebaseline: boolean;
  readonly submitEvidence: boolean;
  readonly decideEvidence: boolean;
}
