import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import type { Reader } from '../../db/transaction.ts';
import { findDetails } from './project-edit-store.ts';

/** Where a project stands, for the question who may do what with it. */
export const placeOfProject = ({ id, regionCode }: Pick<ProjectDetails, 'id' | 'regionCode'>): Place => ({
  regionCode,
  projectId: id,
  workAreaId: null,
  shares: [],
});

/** Loads the project of a command and asks on it. Throws `project.not-found` and `permission.denied`. */
export async function loadProject(
  reader: Reader,
  actor: Actor,
  action: Action,
  by: { readonly id: string } | { readonly slug: string },
): Promise<ProjectDetails> {
  const project = await findDetails(reader, by);
  if (!project) throw new DomainError('project.not-found');
  assertCan(actor, action, placeOfProject(project), 'project.not-found');
  return project;
}
