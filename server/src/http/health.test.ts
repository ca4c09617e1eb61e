import { expect, test } from 'vitest';
import { openTestServer } from '../testing/test-server.ts';

const server = await openTestServer({ variables: { METRICS_TOKEN: 'a token of sixteen' } });
const { db } = server;
const outside = { 'x-forwarded-for': '192.0.2.7' };

test('is alive and ready with a migrated database', async () => {
  expect(await (await server.request('/healthz')).json()).toEqual({ status: 'ok' });
  const answer = await server.request('/readyz');
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready' }]);
});

test('is not ready while a migration is missing', async () => {
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%rules'`;
  const answer = await server.request('/readyz');
  await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = started_at`;
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'migrations-pending' }]);
});

test('tells its metrics to this machine, by route and never by address', async () => {
  await server.request('/regions/04?q=secret');
  const text = await (await server.request('/metrics')).text();
  expect(text).toContain('painopiste_request_seconds_count{method="GET",route="/readyz",status="200"}');
  expect(text).toContain('painopiste_database_connections{state="open"}');
  expect(text).not.toContain('secret');
});

test('tells others its metrics only by the token', async () => {
  const status = async (headers: Record<string, string>) =>
    (await server.request('/metrics', { headers })).status;
  expect(await status(outside)).toBe(404);
  expect(await status({ ...outside, authorization: 'Bearer another token' })).toBe(404);
  expect(await status({ ...outside, authorization: 'Bearer a token of sixteen' })).toBe(200);
});
