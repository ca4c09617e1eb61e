import type { FastifyRequest } from 'fastify';
import { readTokenActor } from '../../auth/read-token-actor.ts';
import type { Context } from '../../trpc/context.ts';
import { contextFor, contextOf } from '../request-context.ts';
import type { Site } from '../site.ts';
import { RefusedToken } from './export-refusal.ts';

/**
 * Who asks for a file: by the session's cookie, or by an access token, which opens exports and nothing else. A request with
 * an `Authorization` header asks by that alone. Throws `RefusedToken` where it opens nothing.
 */
export async function exportContextOf(site: Site, request: FastifyRequest): Promise<Context> {
  const { authorization } = request.headers;
  if (authorization === undefined) return contextOf(site, request);
  const reader = { db: site.database.prisma, installation: site.installation };
  const context = await contextFor(site, request, async (today) => {
    const actor = await readTokenActor(reader, authorization, today);
    return actor && { actor, sessionId: null };
  });
  if (context.actor === null) throw new RefusedToken();
  return context;
}
