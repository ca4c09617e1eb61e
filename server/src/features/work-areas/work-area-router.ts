import { workAreaBurnInput, workAreaGetInput } from '@painopiste/shared/work-areas/work-area-input';
import { may, router } from '../../trpc/procedure.ts';
import { readWorkAreaBurn } from './read-work-area-burn.ts';
import { readWorkAreaPage } from './read-work-area-page.ts';

export const workAreaRouter = router({
  get: may('project:read')
    .input(workAreaGetInput)
    .query(({ ctx, input }) => readWorkAreaPage(ctx, input)),
  burn: may('burn:read')
    .input(workAreaBurnInput)
    .query(({ ctx, input }) => readWorkAreaBurn(ctx, input)),
});
