import type { PlanCounts } from '@painopiste/shared/plan/plan-preview';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { changesNothing, comparePlan, type PlanChanges } from '@painopiste/shared/plan/compare-plan';
import { fitsGround } from '@painopiste/shared/plan/fits-ground';
import type { BudgetApproveInput, PlanImportInput } from '@painopiste/shared/plan/plan-input';
import { sumCents } from '@painopiste/shared/values/cents';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { countsOf } from './plan-preview.ts';
import { findPlanGround, findPlanProject, placeOfProject, type PlanProject } from './plan-project-store.ts';
import { lockProject, saveApproval, saveDraftBudget, savePlan } from './plan-write-store.ts';
import { findOriginalBudget, findStoredPlan } from './stored-plan-store.ts';

/** What an import did. */
export interface PlanImported {
  readonly counts: PlanCounts;
  readonly budget: PlanChanges['budget'];
}

/** What an approval did. */
export interface BudgetApproved {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly decidedOn: string;
}

async function findForCommand(
  tx: Tx,
  context: CommandContext,
  slug: string,
  action: Action,
): Promise<PlanProject> {
  await lockProject(tx, slug);
  const project = await findPlanProject(tx, slug);
  if (!project) throw new DomainError('project.not-found');
  assertCan(context.actor, action, placeOfProject(project), 'project.not-found');
  return project;
}

/**
 * Writes a starting plan that its preview showed: work areas with shares, cost centres, milestones with baselines, and
 * the budget as a draft of the original. Reads everything again and does nothing where anything stands in the way by
 * now. Throws `project.not-found`, `permission.denied`, `plan.stale`, `plan.nothing-to-import`.
 */
export function importPlan(context: CommandContext, input: PlanImportInput): Promise<PlanImported> {
  const action: Action = 'plan:import';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const project = await findForCommand(tx, context, input.slug, action);
    const { plan } = input;
    const ground = await findPlanGround(tx, project);
    const stored = await findStoredPlan(tx, project);
    const changes = comparePlan(plan, stored, ground.lines);
    if (project.version !== input.version || !fitsGround(plan, ground) || changes.issues.length > 0)
      throw new DomainError('plan.stale');
    if (changesNothing(changes)) throw new DomainError('plan.nothing-to-import');
    await savePlan(tx, project, changes, { lines: ground.lines, today: context.today });
    if (changes.budget === 'new' || changes.budget === 'changed') {
      const draft = await findOriginalBudget(tx, project.id);
      await saveDraftBudget(tx, { project, draftId: draft?.id ?? null, plan, actorId: context.actor.id });
    }
    const after: PlanImported = { counts: countsOf(plan, changes), budget: changes.budget };
    return {
      noun: 'project',
      entityId: project.id,
      version: project.version,
      before: {
        workAreas: changes.changedWorkAreas.map((change) => change.stored),
        milestones: changes.changedMilestones.map((change) => change.stored),
      },
      after,
      reason: null,
      place: placeOfProject(project),
    };
  });
}

/**
 * Approves the draft of the original budget with the decision's reference: from then on it changes by reallocations
 * only. Throws `project.not-found`, `permission.denied`, `plan.budget-not-draft`, `plan-budget.stale`,
 * `plan.decided-in-future`, `plan.above-grant`. Source: MODEL 9.
 */
export function approveBudget(context: CommandContext, input: BudgetApproveInput): Promise<BudgetApproved> {
  const action: Action = 'budget:approve';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const project = await findForCommand(tx, context, input.slug, action);
    const budget = await findOriginalBudget(tx, project.id);
    if (budget?.state !== 'draft') throw new DomainError('plan.budget-not-draft');
    const { id, version } = budget;
    if (version !== input.version) throw new DomainError('plan-budget.stale');
    const { reference, decidedOn } = input;
    if (decidedOn > context.today) throw new DomainError('plan.decided-in-future', { today: context.today });
    for (const line of (await findPlanGround(tx, project)).lines) {
      const planned = sumCents(budget.sums.filter((sum) => sum.lineId === line.id).map((sum) => sum.cents));
      if (line.available !== null && planned > line.available)
        throw new DomainError('plan.above-grant', { line: line.key });
    }
    const isSaved = await saveApproval(tx, { id, version, reference, decidedOn, actorId: context.actor.id });
    if (!isSaved) throw new DomainError('plan-budget.stale');
    const after: BudgetApproved = { id, version: version + 1, reference, decidedOn };
    const before = { id, version, reference: null, decidedOn: null };
    const place = placeOfProject(project);
    return {
      noun: 'budget-decision',
      entityId: id,
      version: version + 1,
      before,
      after,
      reason: null,
      place,
    };
  });
}
