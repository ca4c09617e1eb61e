import { closeMonth } from '@painopiste/shared/closings/close-month';
import type { MonthCloseInput } from '@painopiste/shared/closings/closing-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { Month } from '@painopiste/shared/values/month';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import { projectPlace } from './project-place.ts';
import { findClosingProject, lockProject, saveClosing } from './closing-store.ts';

/** What a closing answers: how far the project's months are closed. */
export interface Closed {
  readonly closedThrough: Month | null;
}

/**
 * Closes the next month of a project: its entries make the figures from now on, late ones post to the first open month.
 * Throws `project.not-found`, `permission.denied`, `month.not-next`, `month.not-over`. Source: MODEL 7.
 */
export function closeProjectMonth(context: CommandContext, input: MonthCloseInput): Promise<Closed> {
  const action: Action = 'month:close';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    await lockProject(tx, input.slug);
    const project = await findClosingProject(tx, input.slug);
    if (!project) throw new DomainError('project.not-found');
    const place = projectPlace(project);
    assertCan(context.actor, action, place, 'project.not-found');
    const { startsOn, closedThrough } = project;
    const month = closeMonth(input.month, { startsOn, closedThrough, today: context.today });
    await saveClosing(tx, { projectId: project.id, month, closedById: context.actor.id, on: context.today });
    const after: Closed = { closedThrough: month };
    return {
      noun: 'project',
      entityId: project.id,
      version: project.version,
      before: { closedThrough },
      after,
      reason: null,
      place,
    };
  });
}
