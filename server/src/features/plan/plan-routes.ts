import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { LANGUAGES } from '@painopiste/shared/values/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../trpc/context.ts';
import { answerOrRefuse, bodyOf, queryOf, takeUploads } from '../../uploads/take-uploads.ts';
import { previewPlan } from './plan-preview.ts';
import { findPlanGround, findPlanProject, placeOfProject, type PlanProject } from './plan-project-store.ts';
import { delimitedTemplate, workbookTemplate } from './plan-template.ts';
import { gather, readPlanFile } from './read-plan-file.ts';
import { findStoredPlan } from './stored-plan-store.ts';

export interface PlanRoutesOptions {
  /** Who asks, from the session's cookie. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
}

const templateQuery = z.object({
  project: z.string().max(200),
  language: z.enum(LANGUAGES).default('fi'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});
const previewQuery = z.object({ project: z.string().max(200), fileName: z.string().max(300).default('') });

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/**
 * `GET /api/plan/template?project=slug&language=fi&format=xlsx`: the template with what the project holds.
 * `POST /api/plan/preview?project=slug&fileName=…`, the file as the body: what its import would do; writes nothing.
 */
export async function registerPlanRoutes(app: FastifyInstance, options: PlanRoutesOptions): Promise<void> {
  app.get('/api/plan/template', (request, reply) =>
    answerOrRefuse(request, reply, () => sendTemplate(request, reply, options)),
  );
  await takeUploads(app, (files) => {
    files.post('/api/plan/preview', (request, reply) =>
      answerOrRefuse(request, reply, () => sendPreview(request, reply, options)),
    );
  });
}

async function projectFor(request: FastifyRequest, { contextOf }: PlanRoutesOptions, slug: string) {
  const context = await contextOf(request);
  if (!context.actor) throw new DomainError('session.required');
  const project = await findPlanProject(context.db, slug);
  if (!project) throw new DomainError('project.not-found');
  assertCan(context.actor, 'plan:import', placeOfProject(project), 'project.not-found');
  return { db: context.db, project };
}

async function sendTemplate(request: FastifyRequest, reply: FastifyReply, options: PlanRoutesOptions) {
  const { project: slug, language, format } = queryOf(templateQuery, request);
  const { db, project } = await projectFor(request, options, slug);
  const [ground, stored] = [await findPlanGround(db, project), await findStoredPlan(db, project)];
  const template = { language, ground, stored };
  const body = format === 'xlsx' ? await workbookTemplate(template) : delimitedTemplate(template);
  return reply
    .header('content-type', TYPES[format])
    .header('content-disposition', `attachment; filename="${nameOf(project)}.${format}"`)
    .header('cache-control', 'no-store')
    .send(body);
}

const nameOf = ({ slug }: PlanProject): string => `suunnitelma-${slug}`;

async function sendPreview(request: FastifyRequest, reply: FastifyReply, options: PlanRoutesOptions) {
  const { project: slug, fileName } = queryOf(previewQuery, request);
  const { db, project } = await projectFor(request, options, slug);
  const sheets = await readPlanFile(await gather(bodyOf(request)));
  return reply.header('cache-control', 'no-store').send(await previewPlan(db, project, { fileName, sheets }));
}
