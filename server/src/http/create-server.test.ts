import { get } from 'node:http';
import { expect, test } from 'vitest';
import { aMembership } from '../testing/people.ts';
import { aUserWithPassword, openTestServer } from '../testing/test-server.ts';

const server = await openTestServer();
const secure = await openTestServer({ variables: { PUBLIC_URL: 'https://painopiste.example.fi' } });
const { db } = server;
const user = await aUserWithPassword(db);
await aMembership(db, user.id, { role: 'viewer', scope: { kind: 'everything' } });
const cookie = await server.signIn(user.email);

const setLanguage = (headers: Record<string, string>) =>
  server.post('/trpc/session.setLanguage', { language: 'sv' }, { cookie, ...headers });

/** Through a proxy on this machine, as somebody else's request. */
const outside = { 'x-forwarded-for': '192.0.2.7' };

test('every answer carries a strict policy', async () => {
  for (const path of ['/healthz', '/trpc/session.me', '/no-such-page', '/assets/no-such-file.js']) {
    const { headers } = await server.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(';').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('only a product that is reached by https asks browsers to insist on it', async () => {
  expect((await server.request('/healthz')).headers.get('strict-transport-security')).toBeNull();
  expect((await secure.request('/healthz')).headers.get('strict-transport-security')).toBe(
    'max-age=31536000',
  );
  const person = await aUserWithPassword(secure.db);
  expect(await secure.signIn(person.email)).toMatch(/^__Secure-painopiste\.session_token=/);
});

test('a write of the product’s own page is done', async () => {
  expect((await setLanguage({})).status).toBe(200);
  expect((await setLanguage({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect(await db.user.findUnique({ where: { id: user.id } })).toMatchObject({ language: 'sv' });
});

test.each([
  ['from another origin', { origin: 'https://evil.example' }],
  ['from a page without an origin', { origin: 'null' }],
  ['from another site, whatever its origin says', { 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
  ['from the same name by another protocol', { origin: server.url.replace('http:', 'https:') }],
])('a write %s is refused', async (_what, headers) => {
  const answer = await setLanguage(headers);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ code: 'request.cross-origin' });
});

test('signing in and out from another site is refused as well', async () => {
  for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-out']) {
    expect((await server.post(path, {}, { cookie, origin: 'https://evil.example' })).status).toBe(403);
  }
});

test('a mutation is not done by GET', async () => {
  const input = encodeURIComponent(JSON.stringify({ language: 'en' }));
  const answer = await server.request(`/trpc/session.setLanguage?input=${input}`, { headers: { cookie } });
  expect(answer.status).toBe(405);
});

test('a procedure answers with its error and the request’s id, and is kept by nobody', async () => {
  const answer = await server.request('/trpc/region.overview');
  expect(answer.status).toBe(401);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const body = (await answer.json()) as { error: { data: { code: string; requestId: string } } };
  expect(body.error.data.code).toBe('session.required');
  expect(body.error.data.requestId).toBe(answer.headers.get('x-request-id'));
});

test('an unknown procedure, and an address of programs that does not exist, answer in JSON', async () => {
  for (const path of [
    '/trpc/no.such',
    '/trpc',
    '/trpc/a/b',
    '/api/no-such',
    '/export/no-such',
    '/local/backup',
  ]) {
    const answer = await server.request(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  }
});

test('a body that is too large is refused before it is read', async () => {
  const answer = await server.post(
    '/trpc/session.setLanguage',
    { language: 'x'.repeat(1_100_000) },
    { cookie },
  );
  expect(answer.status).toBe(413);
});

test('a body that is no JSON is a bad request, not a failure of the server', async () => {
  const headers = { 'content-type': 'application/json', origin: server.url, cookie };
  for (const path of ['/trpc/session.setLanguage', '/api/auth/sign-in/email']) {
    expect((await server.request(path, { method: 'POST', headers, body: '{"language":' })).status).toBe(400);
  }
});

test('a long answer is compressed', async () => {
  const encoding = await new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' };
    get(`${server.url}/metrics`, { headers }, (answer) =>
      resolve(answer.resume().headers['content-encoding']),
    ).on('error', reject);
  });
  expect(encoding).toBe('br');
});

test('who asks far too much has to wait, and others do not', async () => {
  const statuses = new Set<number>();
  for (let round = 0; round < 25; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.request('/healthz', { headers: outside })),
    );
    for (const { status } of answers) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([200, 429]));
  expect((await server.request('/healthz', { headers: { 'x-forwarded-for': '192.0.2.8' } })).status).toBe(
    200,
  );
});
