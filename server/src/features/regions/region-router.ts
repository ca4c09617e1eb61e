import {
  regionBurnInput,
  regionGetInput,
  regionOverviewInput,
} from '@painopiste/shared/regions/region-input';
import { may, router } from '../../trpc/procedure.ts';
import { readRegionBurn } from './read-region-burn.ts';
import { readRegionOverview } from './read-region-overview.ts';
import { readRegionPage } from './read-region-page.ts';

export const regionRouter = router({
  overview: may('region:read')
    .input(regionOverviewInput)
    .query(({ ctx, input }) => readRegionOverview(ctx, input)),
  get: may('region:read')
    .input(regionGetInput)
    .query(({ ctx, input }) => readRegionPage(ctx, input)),
  burn: may('burn:read')
    .input(regionBurnInput)
    .query(({ ctx, input }) => readRegionBurn(ctx, input)),
});
