import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { workAreaBurnInput } from '@painopiste/shared/work-areas/work-area-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';
import { readBurn } from '../burn/read-burn.ts';
import { findProjectOf } from './work-area-store.ts';

/** The burn of a work area over the lines that pay for it. */
export async function readWorkAreaBurn(
  ctx: ActorContext,
  input: z.infer<typeof workAreaBurnInput>,
): Promise<BurnAnswer> {
  const { id: workAreaId, ...words } = input;
  const projectId = await findProjectOf(ctx.db, workAreaId);
  if (projectId === null) throw new DomainError('work-area.not-found');
  return readBurn(
    ctx,
    { filter: { projectIds: [projectId] }, words, usual: 'all', workAreaId },
    'work-area.not-found',
  );
}
