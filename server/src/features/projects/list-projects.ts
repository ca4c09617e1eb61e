import { can } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { placeOfProject } from './load-project.ts';
import { findAllProjects, type ListedProject } from './project-list-store.ts';

/** The projects that this person may archive and bring back, with those that are archived. */
export async function listProjects({ db, actor }: ActorContext): Promise<ListedProject[]> {
  const all = await findAllProjects(db);
  return all.filter((project) => can(actor, 'project:archive', placeOfProject(project)));
}
