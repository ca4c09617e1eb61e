import type { PlanPlace } from './plan.ts';

/** What can be wrong in a cell of a plan's file; each has its sentence with the way out in the client's texts. */
export const PLAN_ISSUES = [
  'sheet-missing',
  'header-missing',
  'header-merged',
  'header-unknown-focus-area',
  'header-unknown-month',
  'header-twice',
  'month-outside-window',
  'required',
  'formula-error',
  'text-too-long',
  'forbidden-character',
  'key-form',
  'work-area-twice',
  'work-area-unknown',
  'person-unknown',
  'investment-unknown',
  'percent',
  'shares-sum',
  'cost-centre-form',
  'cost-centre-twice',
  'cost-centre-taken',
  'kind-unknown',
  'date',
  'date-before-project',
  'date-too-late',
  'weight',
  'yes-or-no',
  'milestone-twice',
  'milestone-settled',
  'line-unknown',
  'line-required',
  'category-unknown',
  'amount',
  'amount-negative',
  'budget-row-twice',
  'above-grant',
  'budget-approved',
  'plan-approved',
] as const;

export type PlanIssueCode = (typeof PLAN_ISSUES)[number];

/** One thing that stops the import: where it stands, what the cell holds, and what would be right. */
export interface PlanIssue extends PlanPlace {
  readonly code: PlanIssueCode;
  readonly value: string;
  /** What would be right: the choices, the limit, the sum. */
  readonly right: string;
}
