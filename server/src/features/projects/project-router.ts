import { projectBurnInput, projectGetInput } from '@painopiste/shared/projects/project-input';
import { may, router } from '../../trpc/procedure.ts';
import { readProjectBurn } from './read-project-burn.ts';
import { readProjectPage } from './read-project-page.ts';

export const projectRouter = router({
  get: may('project:read')
    .input(projectGetInput)
    .query(({ ctx, input }) => readProjectPage(ctx, input)),
  burn: may('burn:read')
    .input(projectBurnInput)
    .query(({ ctx, input }) => readProjectBurn(ctx, input)),
});
