import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import { readClientBuild, type ClientBuild } from './client-build.ts';
import { type ClientPage, findPage } from './client-pages.ts';
import { type DrawPage, loadDrawing } from './draw-page.ts';
import { type FirstAnswer, firstAnswers } from './first-data.ts';
import { pageLanguage } from './page-language.ts';
import type { PageBody } from './page-html.ts';
import { lookAttributes } from './page-look.ts';
import { contextOf } from './request-context.ts';
import type { Site } from './site.ts';
import type { Language } from '@painopiste/shared/values/language';
import type { Context } from '../trpc/context.ts';

const NOT_FILES = ['index.html', '.*', '.*/**', '**/*.br', '**/*.gz'];
/** Addresses of programs and files: whoever asks for one that does not exist wants no page. */
const NOT_PAGES = /^\/(trpc|api|export|local|assets|healthz|readyz|metrics)(\/|$)|\.[a-z0-9]+$/i;

/** A page leaves in two parts, and the first must not wait in the compressor for the second. */
const AS_IT_COMES = {
  brotliOptions: {
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  },
  zlibOptions: { flush: constants.Z_SYNC_FLUSH },
};

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

  const drawing = loadDrawing(directory);
  // Read at the first page at the latest, which then says why it could not be.
  drawing.catch(() => undefined);

  // A route and not only the handler for what was not found: routes are compressed and counted, the handler is not.
  app.get('/*', { compress: AS_IT_COMES }, async (request, reply) => {
    if (!URL.canParse(request.url, 'http://page')) return reply.callNotFound();
    const url = new URL(request.url, 'http://page');
    if (NOT_PAGES.test(url.pathname)) return reply.callNotFound();
    if (!build)
      return reply.code(503).type('text/plain').send('The client is not built: npm run dev serves it.');
    return sendPage({ site, build, drawing, url, request, reply });
  });

  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ code: 'address.not-found', requestId: request.id }),
  );
}

interface PageRequest {
  readonly site: Site;
  readonly build: ClientBuild;
  readonly drawing: Promise<DrawPage | null>;
  readonly url: URL;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The head is sent at once: the browser fetches the page's files while the database is asked. */
async function sendPage({ site, build, drawing, url, request, reply }: PageRequest): Promise<FastifyReply> {
  const context = await contextOf(site, request);
  const who = await firstAnswers(context, [{ path: 'session.me' }]);
  const language = pageLanguage(request.headers, ownLanguage(who[0]?.data));
  const look = lookAttributes(request.headers.cookie);
  const page = findPage(url, language, context.actor !== null);
  const sources = page?.files ?? [`texts/${language}.ts`];
  const files = build.filesOf(sources.map((file) => `src/${file}`));
  const body = readBody({ context, who, page, language, url, drawing });
  const parts = async function* (): AsyncGenerator<string> {
    yield build.page.head({ language, look, isDrawn: page?.isDrawn ?? false, ...files });
    yield build.page.body(await body);
  };
  return reply
    .code(page ? 200 : 404)
    .headers({ 'cache-control': 'private, no-store', 'content-language': language })
    .type('text/html; charset=utf-8')
    .send(Readable.from(parts()));
}

interface BodyRequest extends Pick<PageRequest, 'drawing' | 'url'> {
  readonly context: Context;
  readonly who: readonly FirstAnswer[];
  readonly page: ClientPage | null;
  readonly language: Language;
}

/** The page's answers and, where it is one that the server draws, its first screen. */
async function readBody({ context, who, page, language, url, drawing }: BodyRequest): Promise<PageBody> {
  const answers = [...who, ...(await firstAnswers(context, page?.questions ?? []))];
  if (!page?.isDrawn) return { answers, drawn: null };
  try {
    const draw = await drawing;
    const address = `${url.pathname}${url.search}`;
    return { answers, drawn: draw && (await draw({ address, locale: language, answers })) };
  } catch (error) {
    // The head is on its way, and the browser draws the page as well: a little later.
    context.log.error({ err: error }, 'a page could not be drawn');
    return { answers, drawn: null };
  }
}

const ownLanguage = (me: unknown): unknown =>
  typeof me === 'object' && me !== null && 'language' in me ? me.language : null;
