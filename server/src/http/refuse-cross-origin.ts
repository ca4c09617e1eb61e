import type { FastifyInstance } from 'fastify';
import { isOwnOrigin } from './is-own-origin.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every write that another site's page sends with the person's cookie. Browsers say where a write comes
 * from in two headers, which a page cannot change; a program that sends neither has no cookie but its own.
 */
export function refuseCrossOrigin(app: FastifyInstance, publicUrl: string | null): void {
  app.addHook('onRequest', async (request, reply) => {
    if (READING.has(request.method)) return undefined;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (!isForeign && (origin === undefined || isOwnOrigin(origin, host, publicUrl))) return undefined;
    request.log.warn({ route: request.routeOptions.url }, 'A write from another site was refused.');
    return reply.code(403).send({ code: 'request.cross-origin', requestId: request.id });
  });
}
