import type { FastifyInstance } from 'fastify';

/** Procedure names and route patterns only: what a person searched for, opened or typed is not for a log. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, log } = request;
    const route = routeOptions.url ?? 'none';
    const procedures =
      route === '/trpc/:path' ? (request.params as { path: string }).path.slice(0, 200) : undefined;
    const ms = Math.round(reply.elapsedTime);
    const line = { method, route, procedures, status: reply.statusCode, ms };
    if (reply.statusCode >= 500) log.error(line, 'request failed');
    else log.info(line, 'request');
  });
}
