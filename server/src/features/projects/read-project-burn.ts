import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { projectBurnInput } from '@painopiste/shared/projects/project-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';
import { readBurn } from '../burn/read-burn.ts';
import { findProjectId } from './project-store.ts';

/** The burn of a project: all its lines, each with its wall, or one of them. */
export async function readProjectBurn(
  ctx: ActorContext,
  input: z.infer<typeof projectBurnInput>,
): Promise<BurnAnswer> {
  const { slug, ...words } = input;
  const projectId = await findProjectId(ctx.db, slug);
  if (projectId === null) throw new DomainError('project.not-found');
  return readBurn(ctx, { filter: { projectIds: [projectId] }, words, usual: 'all' }, 'project.not-found');
}
