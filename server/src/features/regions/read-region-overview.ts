import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { RegionOverview } from './region-overview.ts';

export async function readRegionOverview(_ctx: ActorContext, _input: { lines?: string; month?: string }): Promise<RegionOverview> {
  throw new DomainError('input.invalid');
}
