import { focusAreaGetInput, focusAreaListInput } from '@painopiste/shared/focus-areas/focus-area-input';
import { may, router } from '../../trpc/procedure.ts';
import { readFocusAreaBurn, readFocusAreaPage } from './read-focus-area-page.ts';
import { readFocusAreas } from './read-focus-areas.ts';

export const focusAreaRouter = router({
  list: may('region:read')
    .input(focusAreaListInput)
    .query(({ ctx, input }) => readFocusAreas(ctx, input)),
  get: may('region:read')
    .input(focusAreaGetInput)
    .query(({ ctx, input }) => readFocusAreaPage(ctx, input)),
  burn: may('burn:read')
    .input(focusAreaGetInput)
    .query(({ ctx, input }) => readFocusAreaBurn(ctx, input)),
});
