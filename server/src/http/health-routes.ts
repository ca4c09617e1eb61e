import { pendingMigrations } from '@painopiste/prisma/migrate';
import type { FastifyInstance } from 'fastify';
import type { Site } from './site.ts';

/** `/healthz`: the process answers. `/readyz`: so does its database, and it is of this version. */
export function addHealthRoutes(app: FastifyInstance, { database, log }: Site): void {
  const noStore = { 'cache-control': 'no-store' };

  app.get('/healthz', (_request, reply) => reply.headers(noStore).send({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    try {
      const client = await database.pool.connect();
      const pending = await pendingMigrations(client).finally(() => client.release());
      const status = pending.length === 0 ? 'ready' : 'migrations-pending';
      return await reply
        .headers(noStore)
        .code(pending.length === 0 ? 200 : 503)
        .send({ status });
    } catch (error) {
      log.error({ err: error }, 'The database does not answer.');
      return reply.headers(noStore).code(503).send({ status: 'database-unreachable' });
    }
  });
}
