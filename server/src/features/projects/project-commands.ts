import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { can } from '@painopiste/shared/permissions/can';
import {
  archiveProject,
  checkSlug,
  editProject,
  restoreProject,
} from '@painopiste/shared/projects/edit-project';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import type {
  ArchiveProjectInput,
  CreateProjectInput,
  UpdateProjectInput,
} from '@painopiste/shared/projects/project-input';
import { assertFresh } from '../../commands/assert-fresh.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { loadProject, placeOfProject } from './load-project.ts';
import { saveManager } from './manager-store.ts';
import {
  findDetails,
  findFirstClosedMonth,
  hasRegion,
  isCallOffered,
  isSlugTaken,
  saveNewProject,
  saveProject,
} from './project-edit-store.ts';

export interface CreatedProject extends ProjectDetails {
  /** Whoever became its manager by creating it; null where nobody did. */
  readonly managerId: string | null;
}

/** Creates a project; whoever creates it becomes its manager where she asks to and is none there yet. */
export function createProject(context: CommandContext, input: CreateProjectInput): Promise<CreatedProject> {
  const action: Action = 'project:create';
  const { commandId, version: _, asManager, ...fields } = input;
  const { actor, today } = context;
  return runCommand(context, { action, commandId }, async (tx) => {
    if (!(await hasRegion(tx, input.regionCode))) throw new DomainError('region.not-found');
    const place = { ...placeOfProject({ id: '', regionCode: input.regionCode }), projectId: null };
    assertCan(actor, action, place, 'region.not-found');
    checkSlug(input.slug, await isSlugTaken(tx, input.slug));
    await assertCall(tx, input.callKey, null);
    const id = randomUUID();
    const notYet = { planApprovedOn: null, planApprovalReference: null, isArchived: false };
    const project: ProjectDetails = { id, ...fields, ...notYet, version: 1 };
    await saveNewProject(tx, project);
    const isManager = asManager && !can(actor, 'project:edit', placeOfProject(project));
    if (isManager) await saveManager(tx, { userId: actor.id, projectId: id, from: today });
    const after = { ...project, managerId: isManager ? actor.id : null };
    return { ...traceOf(null, project), after };
  });
}

/** Changes what is given of a project. */
export function updateProject(context: CommandContext, input: UpdateProjectInput): Promise<ProjectDetails> {
  const { commandId, version, id, ...change } = input;
  return changeProject(context, 'project:edit', { commandId, version, id }, async (tx, project) => {
    if (change.callKey !== undefined) await assertCall(tx, change.callKey, project.callKey);
    return editProject(project, change, { firstClosed: await findFirstClosedMonth(tx, id) });
  });
}

/** Takes the project out of every list; its history stays. */
export const archive = (context: CommandContext, input: ArchiveProjectInput): Promise<ProjectDetails> =>
  changeProject(context, 'project:archive', input, (_, project) => archiveProject(project));

/** Brings an archived project back. */
export const restore = (context: CommandContext, input: ArchiveProjectInput): Promise<ProjectDetails> =>
  changeProject(context, 'project:archive', input, (_, project) => restoreProject(project));

/** Load, ask, decide, save, trace of a command that changes one project. */
export function changeProject(
  context: CommandContext,
  action: TrailAction,
  input: ArchiveProjectInput,
  decide: (tx: Tx, project: ProjectDetails) => ProjectDetails | Promise<ProjectDetails>,
): Promise<ProjectDetails> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const project = await loadProject(tx, context.actor, action, input);
    await assertFresh(tx, 'project', project, input.version);
    const changed = await decide(tx, project);
    if (!(await saveProject(tx, changed, project.version))) {
      await assertFresh(tx, 'project', (await findDetails(tx, input)) ?? changed, project.version);
    }
    return traceOf(project, changed);
  });
}

const traceOf = (before: ProjectDetails | null, after: ProjectDetails): Trace<ProjectDetails> => ({
  noun: 'project',
  entityId: after.id,
  version: after.version,
  before,
  after,
  reason: null,
  place: placeOfProject(after),
});

async function assertCall(reader: Reader, key: string, held: string | null): Promise<void> {
  if (!(await isCallOffered(reader, key, held))) throw new DomainError('project.call-unknown');
}
