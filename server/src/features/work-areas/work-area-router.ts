import {
  workAreaBlankInput,
  workAreaCreateInput,
  workAreaEditInput,
} from '@painopiste/shared/work-areas/work-area-edit-input';
import { workAreaBurnInput, workAreaGetInput } from '@painopiste/shared/work-areas/work-area-input';
import { may, router } from '../../trpc/procedure.ts';
import { readWorkAreaBurn } from './read-work-area-burn.ts';
import { readBlankWorkArea, readWorkAreaForm } from './read-work-area-form.ts';
import { readWorkAreaPage } from './read-work-area-page.ts';
import { createWorkArea, editWorkArea } from './work-area-commands.ts';

export const workAreaRouter = router({
  get: may('project:read')
    .input(workAreaGetInput)
    .query(({ ctx, input }) => readWorkAreaPage(ctx, input)),
  burn: may('burn:read')
    .input(workAreaBurnInput)
    .query(({ ctx, input }) => readWorkAreaBurn(ctx, input)),
  form: may('work-area:edit-texts')
    .input(workAreaGetInput)
    .query(({ ctx, input }) => readWorkAreaForm(ctx, input.id)),
  blank: may('work-area:create')
    .input(workAreaBlankInput)
    .query(({ ctx, input }) => readBlankWorkArea(ctx, input.slug)),
  create: may('work-area:create')
    .input(workAreaCreateInput)
    .mutation(({ ctx, input }) => createWorkArea(ctx, input)),
  // A lead may change names; the command asks for more on the row where more is changed.
  edit: may('work-area:edit-texts')
    .input(workAreaEditInput)
    .mutation(({ ctx, input }) => editWorkArea(ctx, input)),
});
