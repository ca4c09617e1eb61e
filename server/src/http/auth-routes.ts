import { APIError } from 'better-auth/api';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { createSignInLimit } from '../auth/sign-in-limit.ts';
import type { Site } from './site.ts';
import { withCookies } from './with-cookies.ts';

const credentials = z.object({ email: z.email().max(200), password: z.string().min(1).max(128) });

/** How a sign-in ended, beside its status (200, 401, 403, 429, 400). */
type Outcome = 'signed-in' | 'wrong' | 'not-in-use' | 'too-many' | 'invalid' | 'off';

/**
 * Only what the product uses of better-auth stands open: its other addresses (listing sessions, changing a name or
 * an e-mail, verification) do not exist here. The session's token travels in the cookie alone, never in an answer.
 */
export function addAuthRoutes(app: FastifyInstance, { authentication, environment }: Site): void {
  const limit = createSignInLimit();

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    if (!environment.passwordSignIn) return end(reply, 403, 'off');
    const input = credentials.safeParse(request.body);
    if (!input.success) return end(reply, 400, 'invalid');
    const { email, password } = input.data;
    const account = email.toLowerCase();
    const wait = limit.begin(account, request.ip, performance.now());
    if (wait > 0) {
      request.log.warn('Sign-in refused: too many failed attempts.');
      return end(reply.header('retry-after', wait), 429, 'too-many');
    }
    try {
      const { headers } = await authentication.api.signInEmail({
        body: { email: account, password },
        headers: new Headers({ 'user-agent': request.headers['user-agent'] ?? '' }),
        returnHeaders: true,
      });
      limit.succeed(account, request.ip);
      return await end(withCookies(reply, headers), 200, 'signed-in');
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      return end(
        reply,
        error.statusCode === 403 ? 403 : 401,
        error.statusCode === 403 ? 'not-in-use' : 'wrong',
      );
    }
  });

  app.post('/api/auth/sign-out', async (request, reply) => {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' });
    const back = environment.oidc && environment.publicUrl ? `${environment.publicUrl}/sign-in` : null;
    const { headers: cookies, response } = await authentication.api.signOut({
      headers,
      ...(back === null ? {} : { body: { callbackURL: back, disableRedirect: true } }),
      returnHeaders: true,
    });
    // Where the provider opened the session, it is told there as well: by the browser, at this address.
    return withCookies(reply, cookies).send({ outcome: 'signed-out', url: response.url ?? null });
  });
}

const end = (reply: FastifyReply, status: number, outcome: Outcome): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ outcome });
