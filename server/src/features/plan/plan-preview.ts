import { changesNothing, comparePlan, type PlanChanges } from '@painopiste/shared/plan/compare-plan';
import type { Plan } from '@painopiste/shared/plan/plan';
import type { PlanCount, PlanCounts, PlanPreview } from '@painopiste/shared/plan/plan-preview';
import { readPlan } from '@painopiste/shared/plan/read-plan';
import type { PlanSheet } from '@painopiste/shared/plan/sheet';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Reader } from '../../db/transaction.ts';
import { findPlanGround, type PlanProject } from './plan-project-store.ts';
import { findStoredPlan } from './stored-plan-store.ts';

const MOST_ISSUES = 500;

/** How many of each noun a comparison found. */
export function countsOf(plan: Plan, changes: PlanChanges): PlanCounts {
  const count = (all: number, created: number, changed: number): PlanCount => ({
    created,
    changed,
    unchanged: Math.max(0, all - created - changed),
  });
  const centres = plan.workAreas.flatMap((area) => area.costCentres).length;
  return {
    workAreas: count(plan.workAreas.length, changes.newWorkAreas.length, changes.changedWorkAreas.length),
    milestones: count(plan.milestones.length, changes.newMilestones.length, changes.changedMilestones.length),
    costCentres: count(centres, changes.newCostCentres.length, 0),
  };
}

/** Reads the sheets of a file and compares them with what the project holds; writes nothing. */
export async function previewPlan(
  reader: Reader,
  project: PlanProject,
  file: { readonly fileName: string; readonly sheets: readonly PlanSheet[] },
): Promise<PlanPreview> {
  const ground = await findPlanGround(reader, project);
  const { plan, issues: inCells } = readPlan(file.sheets, ground);
  const changes = comparePlan(plan, await findStoredPlan(reader, project), ground.lines);
  // What follows from a cell that could not be read would only confuse.
  const issues = [...inCells, ...(inCells.length === 0 ? changes.issues : [])];
  return {
    fileName: file.fileName,
    version: project.version,
    plan,
    issues: issues.slice(0, MOST_ISSUES),
    issueCount: issues.length,
    counts: countsOf(plan, changes),
    budget: changes.budget,
    lines: ground.lines.map(({ id, key, available }) => ({
      key,
      planned: changes.lines.find((line) => line.lineId === id)?.planned ?? (0 as Cents),
      available,
    })),
    lacksAdministration: changes.lacksAdministration,
    changesNothing: changesNothing(changes),
  };
}
