import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CLIENT_BUILD, readPage } from './client-build.ts';
import { firstAnswers } from './first-data.ts';
import { firstQuestions } from './first-questions.ts';
import { pageLanguage } from './page-language.ts';
import { contextOf } from './request-context.ts';
import type { Site } from './site.ts';

const NOT_FILES = ['index.html', '.*', '.*/**', '**/*.br', '**/*.gz'];
/** Addresses of programs and files: whoever asks for one that does not exist wants no page. */
const NOT_PAGES = /^\/(trpc|api|export|local|assets|healthz|readyz|metrics)(\/|$)|\.[a-z0-9]+$/i;

/** The client's files, and its page for every other address, with the first answers inside. */
export async function addPageRoutes(
  app: FastifyInstance,
  site: Site,
  directory: string = CLIENT_BUILD,
): Promise<void> {
  const page = readPage(directory);
  if (page) {
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

  app.setNotFoundHandler(async (request, reply) => {
    const url = new URL(request.url, 'http://page');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || NOT_PAGES.test(url.pathname)) return notFound(request, reply);
    if (!page)
      return reply.code(503).type('text/plain').send('The client is not built: npm run dev serves it.');
    const questions = firstQuestions(url);
    const context = await contextOf(site, request);
    const answers = await firstAnswers(context, questions ?? []);
    const language = pageLanguage(request.headers, ownLanguage(answers[0]?.data));
    return reply
      .code(questions ? 200 : 404)
      .headers({ 'cache-control': 'private, no-store', 'content-language': language })
      .type('text/html; charset=utf-8')
      .send(page(language, answers));
  });
}

const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ code: 'address.not-found', requestId: request.id });

const ownLanguage = (me: unknown): unknown =>
  typeof me === 'object' && me !== null && 'language' in me ? me.language : null;
