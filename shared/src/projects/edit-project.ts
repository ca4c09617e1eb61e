import { DomainError } from '../errors/domain-error.ts';
import { given } from '../values/given.ts';
import { type Month, monthOf } from '../values/month.ts';
import type { ProjectDetails, ProjectFields } from './project-details.ts';

/** Slugs that are addresses of something else. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set(['new']);

/** Throws `project.slug-taken` where another project has the slug, or an address of the product. */
export function checkSlug(slug: string, isTaken: boolean): void {
  if (isTaken || RESERVED_SLUGS.has(slug)) throw new DomainError('project.slug-taken', { slug });
}

/** Throws `project.archived` where the project is archived: it is brought back before it is changed. */
export function assertNotArchived({ isArchived }: Pick<ProjectDetails, 'isArchived'>): void {
  if (isArchived) throw new DomainError('project.archived');
}

/**
 * Changes what is given. Throws `project.archived`, and `project.starts-in-closed-months` where months are closed and the
 * start would no longer be in the first of them (`firstClosed`; null = none is closed): closings run from the start (MODEL 7).
 */
export function editProject(
  project: ProjectDetails,
  change: { readonly [K in keyof ProjectFields]?: ProjectFields[K] | undefined },
  { firstClosed }: { readonly firstClosed: Month | null },
): ProjectDetails {
  assertNotArchived(project);
  const edited: ProjectDetails = {
    ...project,
    ...given<ProjectFields>(change),
    version: project.version + 1,
  };
  if (firstClosed !== null && monthOf(edited.startsOn) !== firstClosed)
    throw new DomainError('project.starts-in-closed-months', { firstClosed });
  return edited;
}

/** Archives it: it leaves every list, its history stays. Throws `project.archived` where it is already. */
export function archiveProject(project: ProjectDetails): ProjectDetails {
  assertNotArchived(project);
  return { ...project, isArchived: true, version: project.version + 1 };
}

/** Brings it back. Throws `project.not-archived` where it is not archived. */
export function restoreProject(project: ProjectDetails): ProjectDetails {
  if (!project.isArchived) throw new DomainError('project.not-archived');
  return { ...project, isArchived: false, version: project.version + 1 };
}
