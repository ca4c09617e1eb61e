import { type Cents, sumCents } from '../values/cents.ts';
import type { Plan, PlanCostCentre, PlanMilestone, PlanWorkArea } from './plan.ts';
import { PROJECT_ADMINISTRATION } from './plan.ts';
import { compareBudget, type BudgetFate } from './compare-budget.ts';
import { compareMilestones, type MilestoneChange } from './compare-milestones.ts';
import type { PlanLine } from './plan-ground.ts';
import type { PlanIssue } from './plan-issue.ts';
import { issueAt } from './read-table.ts';
import type { StoredPlan, StoredPlanCostCentre, StoredPlanWorkArea } from './stored-plan.ts';
import { haveSameShares } from '../work-areas/work-area.ts';

/** A work area with what it becomes; what the file does not say stays as it is. */
export interface WorkAreaChange {
  readonly stored: StoredPlanWorkArea;
  readonly after: StoredPlanWorkArea;
}

/** What an import would do; with issues it does nothing. */
export interface PlanChanges {
  readonly newWorkAreas: readonly PlanWorkArea[];
  readonly changedWorkAreas: readonly WorkAreaChange[];
  readonly newMilestones: readonly PlanMilestone[];
  readonly changedMilestones: readonly MilestoneChange[];
  readonly newCostCentres: readonly (PlanCostCentre & { readonly workAreaKey: string })[];
  readonly budget: BudgetFate;
  readonly lines: readonly PlannedLine[];
  /** Neither the project nor the file has the work area for what belongs to the whole project. */
  readonly lacksAdministration: boolean;
  readonly issues: readonly PlanIssue[];
}

/** What the file plans on a line against what the line has. */
export interface PlannedLine {
  readonly lineId: string;
  readonly planned: Cents;
  /** Null where the grant is not published. */
  readonly available: Cents | null;
}

/**
 * Compares a plan with what the project holds. Work areas are the same by their keys, milestones by work area and
 * Finnish name, cost centres by their codes; the file's budget takes the place of a draft. The same file again gives
 * nothing new and nothing changed. Issues: a sum above grant and own share, a cost centre that leads elsewhere, an
 * approved budget or plan that the file would change (MODEL 2, 3, 9, 12).
 */
export function comparePlan(plan: Plan, stored: StoredPlan, lines: readonly PlanLine[]): PlanChanges {
  const byKey = new Map(stored.workAreas.map((area) => [area.key, area]));
  const changedWorkAreas = plan.workAreas.flatMap((area) => {
    const before = byKey.get(area.key);
    return before && !saysTheSame(area, before) ? [{ stored: before, after: merged(area, before) }] : [];
  });
  const milestones = compareMilestones(plan.milestones, stored);
  const centres = compareCostCentres(plan, stored.costCentres);
  const budget = compareBudget(plan.budget, stored.budget);
  const planned = lines.map((line) => plannedOn(line, plan));
  return {
    newWorkAreas: plan.workAreas.filter((area) => !byKey.has(area.key)),
    changedWorkAreas,
    newMilestones: milestones.created,
    changedMilestones: milestones.changed,
    newCostCentres: centres.created,
    budget: budget.fate,
    lines: planned,
    lacksAdministration: ![...byKey.keys(), ...plan.workAreas.map(({ key }) => key)].includes(
      PROJECT_ADMINISTRATION,
    ),
    issues: [
      ...centres.issues,
      ...milestones.issues,
      ...budget.issues,
      ...planned.flatMap((line) => aboveGrant(line, plan)),
    ],
  };
}

/** Would an import of this change nothing at all? */
export const changesNothing = (changes: PlanChanges): boolean =>
  [
    changes.newWorkAreas,
    changes.changedWorkAreas,
    changes.newMilestones,
    changes.changedMilestones,
    changes.newCostCentres,
  ].every((list) => list.length === 0) &&
  (changes.budget === 'none' || changes.budget === 'unchanged');

const merged = (area: PlanWorkArea, before: StoredPlanWorkArea): StoredPlanWorkArea => ({
  ...before,
  names: { fi: area.names.fi, sv: area.names.sv ?? before.names.sv, en: area.names.en ?? before.names.en },
  leadId: area.leadId ?? before.leadId,
  investment: area.investment ?? before.investment,
  shares: area.shares,
});

function saysTheSame(area: PlanWorkArea, before: StoredPlanWorkArea): boolean {
  const after = merged(area, before);
  const facts = ({ names, leadId, investment }: StoredPlanWorkArea) =>
    JSON.stringify([names.fi, names.sv, names.en, leadId, investment]);
  return facts(after) === facts(before) && haveSameShares(after.shares, before.shares);
}

function compareCostCentres(plan: Plan, stored: readonly StoredPlanCostCentre[]) {
  const all = plan.workAreas.flatMap((area) =>
    area.costCentres.map((centre) => ({ ...centre, workAreaKey: area.key })),
  );
  const known = (code: string) => stored.filter((each) => each.code === code && each.validTo === null);
  const leadsThere = (centre: (typeof all)[number]) =>
    known(centre.code).some((k) => k.workAreaKey === centre.workAreaKey && k.lineId === centre.lineId);
  return {
    created: all.filter((centre) => known(centre.code).length === 0),
    issues: all
      .filter((centre) => known(centre.code).length > 0 && !leadsThere(centre))
      .map((centre) => issueAt(centre.at, 'cost-centre-taken', centre.code)),
  };
}

const plannedOn = ({ id, available }: PlanLine, { budget }: Plan): PlannedLine => ({
  lineId: id,
  planned: sumCents(
    budget.filter((row) => row.lineId === id).flatMap((row) => row.months.map(([, sum]) => sum)),
  ),
  available,
});

function aboveGrant({ lineId, planned, available }: PlannedLine, { budget }: Plan): PlanIssue[] {
  const first = budget.find((row) => row.lineId === lineId);
  if (!first || available === null || planned <= available) return [];
  return [issueAt(first.at, 'above-grant', String(planned), String(available))];
}
