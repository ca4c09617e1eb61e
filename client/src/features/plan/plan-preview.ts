import type { PlanIssue } from '@painopiste/shared/plan/plan-issue';
import type { Plan } from '@painopiste/shared/plan/plan';
import type { Cents } from '@painopiste/shared/values/cents';

interface Count {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What the server found in a file; the same shape as it answers. */
export interface PlanPreview {
  readonly fileName: string;
  readonly version: number;
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  readonly issueCount: number;
  readonly counts: Readonly<Record<'workAreas' | 'milestones' | 'costCentres', Count>>;
  readonly budget: 'none' | 'new' | 'changed' | 'unchanged';
  readonly lines: readonly {
    readonly key: string;
    readonly planned: Cents;
    readonly available: Cents | null;
  }[];
  readonly lacksAdministration: boolean;
  readonly changesNothing: boolean;
}
