import type { FastifyRequest } from 'fastify';
import { readTokenActor } from '../../auth/read-token-actor.ts';
import type { Context } from '../../trpc/context.ts';
import { contextOf } from '../request-context.ts';
import type { Site } from '../site.ts';
import { RefusedToken } from './export-refusal.ts';

/**
 * Who asks for a file: by the session's cookie, or by an access token, which opens exports and nothing else. A request with
 * an `Authorization` header asks by that alone. Throws `RefusedToken` where it opens nothing.
 */
export async function exportContextOf(site: Site, request: FastifyRequest): Promise<Context> {
  const { authorization } = request.headers;
  if (authorization === undefined) return contextOf(site, request);
  const { database, installation } = site;
  const db = database.prisma;
  const today = site.today();
  const actor = await readTokenActor({ db, installation }, authorization, today);
  if (actor === null) throw new RefusedToken();
  return { db, actor, today, installation, log: request.log as Context['log'], requestId: request.id };
}
