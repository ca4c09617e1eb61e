import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { FastifyRequest } from 'fastify';
import { bringsSession, readActor } from '../auth/read-actor.ts';
import type { Context } from '../trpc/context.ts';
import { isSecure, type Site } from './site.ts';

interface Who {
  readonly actor: Actor;
  /** The session that the request came with; null where it came with a token. */
  readonly sessionId: string | null;
}

/** Tells who asks, on a day; null = nobody. */
type AskWho = (today: CalendarDate) => Promise<Who | null>;

/** Who asks by the session's cookie, on which day: what every procedure, page and export stands on. */
export async function contextOf(site: Site, request: FastifyRequest): Promise<Context> {
  const { installation, secret, database } = site;
  const reader = { db: database.prisma, installation, secret, isSecure: isSecure(site) };
  const { cookie } = request.headers;
  const context = await contextFor(site, request, (today) => readActor(reader, cookie, today));
  return { ...context, isSessionOver: context.actor === null && bringsSession(reader, cookie) };
}

export async function contextFor(site: Site, request: FastifyRequest, askWho: AskWho): Promise<Context> {
  const { installation, database, outbox, mail } = site;
  const today = site.today();
  const who = await askWho(today);
  const live = { outbox, actorNow: async () => (await askWho(site.today()))?.actor ?? null };
  return {
    db: database.prisma,
    actor: who?.actor ?? null,
    sessionId: who?.sessionId ?? null,
    isSessionOver: false,
    today,
    installation,
    mail,
    address: request.ip,
    log: request.log as Context['log'],
    requestId: request.id,
    live,
  };
}
