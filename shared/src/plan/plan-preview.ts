import type { Cents } from '../values/cents.ts';
import type { PlanChanges } from './compare-plan.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { Plan } from './plan.ts';

/** How many of a noun a file adds, changes and leaves. */
export interface PlanCount {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface PlanCounts {
  readonly workAreas: PlanCount;
  readonly milestones: PlanCount;
  readonly costCentres: PlanCount;
}

/** What the import of a starting plan would do, shown before it is confirmed. */
export interface PlanPreview {
  readonly fileName: string;
  /** The project's, to be sent with the confirmation. */
  readonly version: number;
  /** What the file says, to be sent with the confirmation. */
  readonly plan: Plan;
  /** The first of them; nothing can be confirmed while there is one. */
  readonly issues: readonly PlanIssue[];
  readonly issueCount: number;
  readonly counts: PlanCounts;
  readonly budget: PlanChanges['budget'];
  readonly lines: readonly {
    readonly key: string;
    readonly planned: Cents;
    readonly available: Cents | null;
  }[];
  readonly lacksAdministration: boolean;
  readonly changesNothing: boolean;
}
