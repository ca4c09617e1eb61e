import type { Share } from '../budget/shares.ts';
import type { LocalText, MilestoneKind, MilestoneState } from '../milestones/milestone.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { Investment } from '../work-areas/work-area.ts';

/** What a project holds already, as far as a plan's file can say something of it. */
export interface StoredPlan {
  /** Since then weights and baselines change by decisions only (MODEL 12). */
  readonly isApproved: boolean;
  readonly workAreas: readonly StoredPlanWorkArea[];
  readonly milestones: readonly StoredPlanMilestone[];
  /** All of the region's: a code leads to one work area only. */
  readonly costCentres: readonly StoredPlanCostCentre[];
  /** The original budget decision, if there is one that was not rejected. */
  readonly budget: StoredPlanBudget | null;
}

export interface StoredPlanWorkArea {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly leadId: string | null;
  readonly investment: Investment | null;
  readonly shares: readonly Share[];
}

export interface StoredPlanMilestone {
  readonly id: string;
  readonly workAreaKey: string;
  readonly names: LocalText;
  readonly kind: MilestoneKind;
  readonly weight: number;
  readonly baselineOn: CalendarDate | null;
  readonly forecastOn: CalendarDate | null;
  readonly ownerId: string | null;
  readonly evidenceRequired: boolean;
  readonly state: MilestoneState;
}

export interface StoredPlanCostCentre {
  readonly code: string;
  /** Null = of another project. */
  readonly workAreaKey: string | null;
  readonly lineId: string;
  /** Null = still in use. */
  readonly validTo: CalendarDate | null;
}

export interface StoredPlanBudget {
  readonly state: 'draft' | 'approved';
  readonly sums: readonly PlanSum[];
}

/** Euros of one place and month of the budget; a month of null is money without months. */
export interface PlanSum {
  readonly workAreaKey: string;
  readonly lineId: string;
  readonly categoryKey: string;
  readonly month: Month | null;
  readonly cents: Cents;
}
