import { approvePlan } from '@painopiste/shared/projects/approve-plan';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import type { ApprovePlanInput } from '@painopiste/shared/projects/project-input';
import type { CommandContext } from '../../commands/run-command.ts';
import { findPlannedMilestones, saveFirstBaseline } from './baseline-store.ts';
import { changeProject } from './project-commands.ts';

/** Approves the plan and freezes its first baseline; afterwards weights and baselines change by a decision (MODEL 12). */
export function approveProjectPlan(
  context: CommandContext,
  input: ApprovePlanInput,
): Promise<ProjectDetails> {
  const { on, reference } = input;
  return changeProject(context, 'project:approve-plan', input, async (tx, project) => {
    const milestones = await findPlannedMilestones(tx, project.id);
    const approved = approvePlan(project, { on, reference }, milestones, context.today);
    await saveFirstBaseline(tx, { projectId: project.id, on, reference }, approved.baseline);
    return approved.project;
  });
}
