import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { addAuthRoutes } from './auth-routes.ts';
import { CLIENT_BUILD } from './client-build.ts';
import { collectWhenIdle } from './collect-when-idle.ts';
import { exportContextOf } from './exports/export-context.ts';
import { registerExports } from './exports/register-exports.ts';
import { addHealthRoutes } from './health-routes.ts';
import { registerPlanRoutes } from '../features/plan/plan-routes.ts';
import { addLedgerRoutes } from './add-ledger-routes.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';
import { addLocalRoutes } from './local-routes.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { addOidcRoutes } from './oidc-routes.ts';
import { addPageRoutes } from './page-routes.ts';
import { refuseCrossOrigin } from './refuse-cross-origin.ts';
import { contextOf } from './request-context.ts';
import { openOutbox } from './open-outbox.ts';
import { logRequests } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { isSecure, type Site } from './site.ts';
import { addTrpcRoutes } from './trpc-routes.ts';

const LARGEST_BODY = 1024 * 1024;
/** A page asks a handful of questions: nobody needs more than this, a runaway script does. */
const GENEROUS = { max: 1200, timeWindow: 60_000 };

/** The web server, ready to listen. Order matters: what refuses stands before what answers. */
export async function createServer(
  parts: Omit<Site, 'outbox'>,
  clientBuild: string = CLIENT_BUILD,
): Promise<FastifyInstance> {
  const { environment } = parts;
  const site: Site = { ...parts, outbox: openOutbox(parts) };
  const logger: FastifyBaseLogger = parts.log;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    // A proxy on this machine is believed when it says who asks; others are named in TRUSTED_PROXIES.
    trustProxy: ['loopback', ...environment.trustedProxies],
    forceCloseConnections: 'idle',
    // A batch of procedures stands in one parameter of the address.
    routerOptions: { maxParamLength: 2000 },
  });
  // Whoever follows changes would keep the server from stopping.
  app.addHook('preClose', async () => site.outbox.close());
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  logRequests(app);
  collectWhenIdle(app);
  answerFailures(app);
  await addSecurityHeaders(app, isSecure(site));
  refuseCrossOrigin(app, environment.publicUrl);
  await app.register(rateLimit, {
    ...GENEROUS,
    // The command line tools and the benchmark of this machine are nobody's attack.
    allowList: (request) => isFromThisMachine(request),
    errorResponseBuilder: (request, { ttl }) => ({
      statusCode: 429,
      code: 'request.too-many',
      requestId: request.id,
      ttl,
    }),
  });
  await app.register(compress, {
    threshold: 1024,
    // In this order: at a cost like this brotli makes pages an eighth smaller than zstd, which browsers ask for too.
    encodings: ['br', 'gzip', 'deflate', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  addHealthRoutes(app, site);
  addMetricsRoute(app, site);
  addAuthRoutes(app, site);
  addOidcRoutes(app, site);
  await addLocalRoutes(app, site);
  await addLedgerRoutes(app, site);
  registerExports(app, { contextOf: (request) => exportContextOf(site, request) });
  await registerPlanRoutes(app, { contextOf: (request) => contextOf(site, request) });
  await addTrpcRoutes(app, site);
  await addPageRoutes(app, site, clientBuild);
  return app;
}

/** Nothing of the inside leaves: a code and the request's id, by which the log tells the rest. */
function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    const code = status >= 500 ? 'internal' : status === 429 ? 'request.too-many' : 'request.invalid';
    return reply.code(status).send({ code, requestId: request.id });
  });
}
