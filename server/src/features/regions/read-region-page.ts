import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ActorContext } from '../../trpc/context.ts';
import type { RegionPage } from './region-page.ts';

export async function readRegionPage(_ctx: ActorContext, _input: { code: string }): Promise<RegionPage> {
  throw new DomainError('input.invalid');
}
