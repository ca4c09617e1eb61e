import { APIError } from 'better-auth/api';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { withOutcome } from '../auth/admission.ts';
import { isProviderReachable, OIDC_PROVIDER } from '../auth/oidc-issuer.ts';
import type { Site } from './site.ts';
import { withCookies } from './with-cookies.ts';

// A path of this product, whatever a browser makes of it: no other site, no backslash that stands for a slash.
const ownPath = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\\\s]*$/);
const start = z.object({ provider: z.literal(OIDC_PROVIDER), callbackURL: ownPath.default('/') });

/** Why somebody stands at the sign-in page again; its sentence is the page's. */
const refusedTo = (refusal: string): string =>
  `/sign-in?${new URLSearchParams({ refused: refusal }).toString()}`;

/** Sign-in by the organisation's accounts; these addresses exist only where a provider is configured. */
export function addOidcRoutes(app: FastifyInstance, { authentication, environment }: Site): void {
  const { oidc, publicUrl } = environment;
  if (oidc === null || publicUrl === null) return;

  app.post('/api/auth/sign-in/social', async (request, reply) => {
    const input = start.safeParse(request.body);
    reply.header('cache-control', 'no-store');
    if (!input.success) return reply.code(400).send({ outcome: 'invalid' });
    const unreachable = { outcome: 'unreachable' };
    if (!(await isProviderReachable(oidc))) {
      request.log.warn('The sign-in provider (OIDC_ISSUER) does not answer.');
      return reply.code(503).send(unreachable);
    }
    try {
      const { headers, response } = await authentication.api.signInSocial({
        body: { ...input.data, errorCallbackURL: '/sign-in', disableRedirect: true },
        headers: new Headers({ cookie: request.headers.cookie ?? '' }),
        returnHeaders: true,
      });
      return await withCookies(reply, headers).send({ outcome: 'redirect', url: response.url });
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      request.log.warn('The sign-in provider (OIDC_ISSUER) answers, but not as OpenID Connect does.');
      return reply.code(503).send(unreachable);
    }
  });

  app.get(`/api/auth/callback/${OIDC_PROVIDER}`, async (request, reply) => {
    const { cookie = '', 'user-agent': userAgent = '' } = request.headers;
    const headers = new Headers({ cookie, 'user-agent': userAgent });
    const { answer, refusal } = await withOutcome(() =>
      authentication.handler(new Request(`${publicUrl}${request.url}`, { headers })),
    );
    withCookies(reply, answer.headers);
    const to = new URL(answer.headers.get('location') ?? '/sign-in?error=failed', publicUrl);
    const error = refusal ?? to.searchParams.get('error');
    if (error === null && answer.status < 400) return reply.redirect(to.pathname + to.search + to.hash, 302);
    const known = refusal ?? (error === 'access_denied' ? 'cancelled' : 'failed');
    request.log.warn({ refusal: known }, 'A sign-in by the provider was refused.');
    return reply.redirect(refusedTo(known), 302);
  });
}
