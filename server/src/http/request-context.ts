import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { FastifyRequest } from 'fastify';
import { readActor } from '../auth/read-actor.ts';
import type { Context } from '../trpc/context.ts';
import { isSecure, type Site } from './site.ts';

/** Tells who asks, on a day; null = nobody. */
type AskWho = (today: CalendarDate) => Promise<Actor | null>;

/** Who asks by the session's cookie, on which day: what every procedure, page and export stands on. */
export function contextOf(site: Site, request: FastifyRequest): Promise<Context> {
  const { installation, secret, database } = site;
  const reader = { db: database.prisma, installation, secret, isSecure: isSecure(site) };
  const { cookie } = request.headers;
  return contextFor(site, request, (today) => readActor(reader, cookie, today));
}

export async function contextFor(site: Site, request: FastifyRequest, askWho: AskWho): Promise<Context> {
  const { installation, database, outbox } = site;
  const today = site.today();
  const actor = await askWho(today);
  const live = { outbox, actorNow: () => askWho(site.today()) };
  const log = request.log as Context['log'];
  return { db: database.prisma, actor, today, installation, log, requestId: request.id, live };
}
