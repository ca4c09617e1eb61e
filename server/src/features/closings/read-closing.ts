import { canCloseNext, nextToClose } from '@painopiste/shared/closings/close-month';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import type { Month } from '@painopiste/shared/values/month';
import type { ActorContext } from '../../trpc/context.ts';
import { findClosingProject } from './closing-store.ts';
import { projectPlace } from './project-place.ts';

/** How far the months of a project are closed, and which one comes next. */
export interface ClosingState {
  readonly version: number;
  readonly closedThrough: Month | null;
  readonly next: Month;
  /** Is the next month over? */
  readonly canClose: boolean;
}

/** For those who close months. Throws `project.not-found`, `permission.denied`. */
export async function readClosing({ db, actor, today }: ActorContext, slug: string): Promise<ClosingState> {
  const project = await findClosingProject(db, slug);
  if (!project) throw new DomainError('project.not-found');
  assertCan(actor, 'month:close', projectPlace(project), 'project.not-found');
  const { version, startsOn, closedThrough } = project;
  const bounds = { startsOn, closedThrough, today };
  return { version, closedThrough, next: nextToClose(bounds), canClose: canCloseNext(bounds) };
}
