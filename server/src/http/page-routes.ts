import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readClientBuild, type ClientBuild } from './client-build.ts';
import { findPage } from './client-pages.ts';
import { firstAnswers } from './first-data.ts';
import { pageLanguage } from './page-language.ts';
import { contextOf } from './request-context.ts';
import type { Site } from './site.ts';

const NOT_FILES = ['index.html', '.*', '.*/**', '**/*.br', '**/*.gz'];
/** Addresses of programs and files: whoever asks for one that does not exist wants no page. */
const NOT_PAGES = /^\/(trpc|api|export|local|assets|healthz|readyz|metrics)(\/|$)|\.[a-z0-9]+$/i;

/** The client's files, and its page for every other address, with the first answers inside. */
export async function addPageRoutes(app: FastifyInstance, site: Site, directory: string): Promise<void> {
  const build = readClientBuild(directory);
  if (build) {
    await app.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      index: false,
      globIgnore: NOT_FILES,
      // The build leaves each file's brotli and gzip form beside it.
      preCompressed: true,
      setHeaders(reply, file) {
        // Vite puts a hash of the content into the names of what lies in assets.
        const isHashed = file.includes('/assets/');
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }

  // A route and not only the handler for what was not found: routes are compressed and counted, the handler is not.
  app.get('/*', async (request, reply) => {
    if (!URL.canParse(request.url, 'http://page')) return reply.callNotFound();
    const url = new URL(request.url, 'http://page');
    if (NOT_PAGES.test(url.pathname)) return reply.callNotFound();
    if (!build)
      return reply.code(503).type('text/plain').send('The client is not built: npm run dev serves it.');
    return sendPage({ site, build, url, request, reply });
  });

  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ code: 'address.not-found', requestId: request.id }),
  );
}

interface PageRequest {
  readonly site: Site;
  readonly build: ClientBuild;
  readonly url: URL;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function sendPage({ site, build, url, request, reply }: PageRequest): Promise<FastifyReply> {
  const context = await contextOf(site, request);
  const who = await firstAnswers(context, [{ path: 'session.me' }]);
  const language = pageLanguage(request.headers, ownLanguage(who[0]?.data));
  const page = findPage(url, language, context.actor !== null);
  const answers = [...who, ...(await firstAnswers(context, page?.questions ?? []))];
  const sources = page?.files ?? [`texts/${language}.ts`];
  const files = build.filesOf(sources.map((file) => `src/${file}`));
  return reply
    .code(page ? 200 : 404)
    .headers({ 'cache-control': 'private, no-store', 'content-language': language })
    .type('text/html; charset=utf-8')
    .send(build.page({ language, answers, ...files }));
}

const ownLanguage = (me: unknown): unknown =>
  typeof me === 'object' && me !== null && 'language' in me ? me.language : null;
