import {
  approvePlanInput,
  archiveProjectInput,
  createProjectInput,
  orderPartnersInput,
  projectBurnInput,
  projectGetInput,
  updateProjectInput,
} from '@painopiste/shared/projects/project-input';
import { may, router } from '../../trpc/procedure.ts';
import { listProjects } from './list-projects.ts';
import { orderPartners } from './partner-commands.ts';
import { approveProjectPlan } from './plan-commands.ts';
import { archive, createProject, restore, updateProject } from './project-commands.ts';
import { readProjectBurn } from './read-project-burn.ts';
import { readProjectPage } from './read-project-page.ts';
import { readProjectSettings } from './read-project-settings.ts';

export const projectRouter = router({
  get: may('project:read')
    .input(projectGetInput)
    .query(({ ctx, input }) => readProjectPage(ctx, input)),
  burn: may('burn:read')
    .input(projectBurnInput)
    .query(({ ctx, input }) => readProjectBurn(ctx, input)),
  settings: may('project:read')
    .input(projectGetInput)
    .query(({ ctx, input }) => readProjectSettings(ctx, input)),
  list: may('project:archive').query(({ ctx }) => listProjects(ctx)),
  create: may('project:create')
    .input(createProjectInput)
    .mutation(({ ctx, input }) => createProject(ctx, input)),
  update: may('project:edit')
    .input(updateProjectInput)
    .mutation(({ ctx, input }) => updateProject(ctx, input)),
  orderPartners: may('project:edit')
    .input(orderPartnersInput)
    .mutation(({ ctx, input }) => orderPartners(ctx, input)),
  approvePlan: may('project:approve-plan')
    .input(approvePlanInput)
    .mutation(({ ctx, input }) => approveProjectPlan(ctx, input)),
  archive: may('project:archive')
    .input(archiveProjectInput)
    .mutation(({ ctx, input }) => archive(ctx, input)),
  restore: may('project:archive')
    .input(archiveProjectInput)
    .mutation(({ ctx, input }) => restore(ctx, input)),
});
