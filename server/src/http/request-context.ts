import type { FastifyRequest } from 'fastify';
import { readActor } from '../auth/read-actor.ts';
import type { Context } from '../trpc/context.ts';
import { isSecure, type Site } from './site.ts';

/** Who asks, on which day: what every procedure, page and export stands on. */
export async function contextOf(site: Site, request: FastifyRequest): Promise<Context> {
  const { installation, secret } = site;
  const db = site.database.prisma;
  const today = site.today();
  const reader = { db, installation, secret, isSecure: isSecure(site) };
  const { cookie } = request.headers;
  const actor = await readActor(reader, cookie, today);
  const actorNow = () => readActor(reader, cookie, site.today());
  const live = { outbox: site.outbox, actorNow };
  return { db, actor, today, installation, log: request.log as Context['log'], requestId: request.id, live };
}
