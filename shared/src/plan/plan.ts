import type { Share } from '../budget/shares.ts';
import type { LocalText, MilestoneKind } from '../milestones/milestone.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { Investment } from '../work-areas/work-area.ts';

/** A starting plan as its file says it: words are resolved to keys and ids, nothing is written yet. */
export interface Plan {
  readonly workAreas: readonly PlanWorkArea[];
  readonly milestones: readonly PlanMilestone[];
  readonly budget: readonly PlanBudgetRow[];
}

/** Where in the file something stands: the sheet's name and the cell's address. */
export interface PlanPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface PlanWorkArea {
  readonly at: PlanPlace;
  readonly key: string;
  readonly names: LocalText;
  readonly leadId: string | null;
  readonly investment: Investment | null;
  /** In catalogue order, together 10 000 basis points. */
  readonly shares: readonly Share[];
  readonly costCentres: readonly PlanCostCentre[];
}

export interface PlanCostCentre {
  readonly at: PlanPlace;
  readonly code: string;
  readonly lineId: string;
}

export interface PlanMilestone {
  readonly at: PlanPlace;
  readonly workAreaKey: string;
  readonly names: LocalText;
  /** Null, like what follows, where the file says nothing. */
  readonly kind: MilestoneKind | null;
  readonly weight: number | null;
  readonly baselineOn: CalendarDate;
  readonly forecastOn: CalendarDate | null;
  readonly ownerId: string | null;
  readonly evidenceRequired: boolean | null;
}

/** What one category of one work area may cost on one line. */
export interface PlanBudgetRow {
  readonly at: PlanPlace;
  readonly workAreaKey: string;
  readonly lineId: string;
  readonly categoryKey: string;
  /** Month and cents above 0; a month of null is money without months. */
  readonly months: readonly (readonly [Month | null, Cents])[];
}

/** The key of the work area that holds what belongs to the whole project (MODEL 12, 25). */
export const PROJECT_ADMINISTRATION = 'project-administration';

/** The most that a plan's file may hold. */
export const PLAN_LIMITS = {
  bytes: 5_000_000,
  unzippedBytes: 40_000_000,
  rows: 5_000,
  columns: 300,
  cells: 100_000,
} as const;
