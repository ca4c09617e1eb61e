import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { bearerIs } from './bearer-is.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';
import type { Site } from './site.ts';

/** `/metrics` for Prometheus: to programs of this machine, or with METRICS_TOKEN. Routes by pattern, nobody by name. */
export function addMetricsRoute(app: FastifyInstance, { environment, database }: Site): void {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'painopiste_request_seconds',
    help: 'Time until the last byte of an answer was handed over.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [...registers],
  });
  const failures = new Counter({
    name: 'painopiste_failed_requests_total',
    help: 'Answers of 500 and above.',
    registers: [...registers],
  });
  new Gauge({
    name: 'painopiste_database_connections',
    help: 'Connections of the pool, by state.',
    labelNames: ['state'],
    registers: [...registers],
    collect() {
      this.set({ state: 'open' }, database.pool.totalCount);
      this.set({ state: 'idle' }, database.pool.idleCount);
      this.set({ state: 'waiting' }, database.pool.waitingCount);
    },
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    durations.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) failures.inc();
  });

  app.get('/metrics', async (request, reply) => {
    const { metricsToken } = environment;
    const mayRead = isFromThisMachine(request) || (metricsToken !== null && bearerIs(request, metricsToken));
    if (!mayRead) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}
