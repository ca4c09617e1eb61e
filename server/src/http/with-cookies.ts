import type { FastifyReply } from 'fastify';

/** Hands on the cookies that better-auth sets; nobody keeps such an answer. */
export function withCookies(reply: FastifyReply, headers: Headers): FastifyReply {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.header('cache-control', 'no-store');
}
