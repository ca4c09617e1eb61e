import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { regionBurnInput } from '@painopiste/shared/regions/region-input';
import type { z } from 'zod';
import type { ActorContext } from '../../trpc/context.ts';
import type { BurnAnswer } from '../burn/burn-answer.ts';
import { readBurn } from '../burn/read-burn.ts';
import { hasRegion } from './region-store.ts';

/** The burn of a region, of one of its lines, or of a focus area's part of it. */
export async function readRegionBurn(
  ctx: ActorContext,
  input: z.infer<typeof regionBurnInput>,
): Promise<BurnAnswer> {
  const { code, ...words } = input;
  if (!(await hasRegion(ctx.db, code))) throw new DomainError('region.not-found');
  return readBurn(ctx, { filter: { regionCodes: [code] }, words, usual: 'month' }, 'region.not-found');
}
