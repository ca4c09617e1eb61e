import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { appRouter, type AppRouter } from '../trpc/app-router.ts';
import { contextOf } from './request-context.ts';
import type { Site } from './site.ts';

/** Requests of one page that may travel together. */
const MOST_IN_A_BATCH = 20;

export async function addTrpcRoutes(app: FastifyInstance, site: Site): Promise<void> {
  const options: FastifyTRPCPluginOptions<AppRouter> = {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      maxBatchSize: MOST_IN_A_BATCH,
      createContext: ({ req }) => contextOf(site, req),
      // Answers belong to one person and to this moment. A stream says so itself, and asks proxies not to hold it back.
      responseMeta: () => ({ headers: new Headers({ 'cache-control': 'private, no-store' }) }),
      onError({ error, path, req }) {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          req.log.error({ err: error.cause ?? error, path }, 'a procedure failed');
      },
    },
  };
  await app.register(async (scope) => {
    // A compressor would hold news back until it has enough of them.
    scope.addHook('onRequest', async (request) => {
      if (request.url.startsWith('/trpc/live.')) request.headers['x-no-compression'] = 'true';
    });
    await scope.register(fastifyTRPCPlugin, options);
  });
}
