import { DomainError, type ErrorKind } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { LANGUAGES } from '@painopiste/shared/values/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../trpc/context.ts';
import { previewPlan } from './plan-preview.ts';
import { findPlanGround, findPlanProject, placeOfProject, type PlanProject } from './plan-project-store.ts';
import { delimitedTemplate, workbookTemplate } from './plan-template.ts';
import { gather, readPlanFile } from './read-plan-file.ts';
import { findStoredPlan } from './stored-plan-store.ts';

export interface PlanRoutesOptions {
  /** Who asks, from the session's cookie. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
}

const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'rule-broken': 422,
  stale: 409,
  'too-many': 429,
};

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
    answering(request, reply, () => sendTemplate(request, reply, options)),
  );
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // The body stays a stream, whatever it calls itself; its bytes are counted as they come.
    files.addContentTypeParser('*', (_request, body, done) => done(null, body));
    files.post('/api/plan/preview', (request, reply) =>
      answering(request, reply, () => sendPreview(request, reply, options)),
    );
  });
}

async function answering(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, details, kind } = error;
    return reply.code(STATUS[kind]).send({ code, details, requestId: request.id });
  }
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

function queryOf<T extends z.ZodType>(schema: T, request: FastifyRequest): z.infer<T> {
  const parsed = schema.safeParse(request.query);
  if (parsed.success) return parsed.data;
  throw new DomainError('input.invalid', {
    fields: parsed.error.issues.map((issue) => issue.path.join('.')),
  });
}

async function* bodyOf(request: FastifyRequest): AsyncGenerator<Uint8Array> {
  // Without a content type there is no parser, and without a body nothing was parsed.
  if (request.body !== undefined && request.body !== null) yield* request.body as AsyncIterable<Uint8Array>;
  else yield* request.raw as AsyncIterable<Uint8Array>;
}
