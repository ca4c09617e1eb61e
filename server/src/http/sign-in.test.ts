import { expect, test } from 'vitest';
import { aMembership } from '../testing/people.ts';
import { aUserWithPassword, cookieOf, openTestServer, TEST_PASSWORD } from '../testing/test-server.ts';

const server = await openTestServer();
const { db } = server;

const me = async (cookie: string) => {
  const answer = await server.request('/trpc/session.me', { headers: { cookie } });
  const body = (await answer.json()) as { result: { data: { id: string; memberships: unknown[] } | null } };
  return body.result.data;
};

const signIn = (email: string, password: string, headers = {}) =>
  server.post('/api/auth/sign-in/email', { email, password }, headers);

test('the right password opens a session kept in a cookie that scripts cannot read', async () => {
  const user = await aUserWithPassword(db);
  const answer = await signIn(user.email.toUpperCase(), TEST_PASSWORD);
  expect(answer.status).toBe(200);
  expect(answer.headers.getSetCookie()[0]).toMatch(/^painopiste\.session_token=.*; HttpOnly; SameSite=Lax$/);
  expect(await me(cookieOf(answer))).toMatchObject({ id: user.id });
});

test('the token of a session never stands in an answer', async () => {
  const user = await aUserWithPassword(db);
  const answer = await signIn(user.email, TEST_PASSWORD);
  expect(await answer.json()).toEqual({ outcome: 'signed-in' });
});

test('a wrong password and an unknown address are refused alike', async () => {
  const user = await aUserWithPassword(db);
  const wrong = await signIn(user.email, 'jokin aivan muu');
  const unknown = await signIn('ei.kukaan@alue.example', TEST_PASSWORD);
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.json()).toEqual(await unknown.json());
});

test('what is no e-mail address and password is refused as such', async () => {
  expect((await signIn('ei osoite', 'x')).status).toBe(400);
});

test('signing out ends the session on the server and takes the cookie away', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  const answer = await server.post('/api/auth/sign-out', {}, { cookie });
  expect(answer.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/);
  expect(await me(cookie)).toBeNull();
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
});

test('a cookie whose signature is not ours opens nothing', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  const token = cookie.split('=')[1]?.split('.')[0] ?? '';
  const forged = `painopiste.session_token=${token}.${Buffer.alloc(32).toString('base64')}`;
  expect(await me(forged)).toBeNull();
  expect(await me(`painopiste.session_token=${token}`)).toBeNull();
  expect(await me('painopiste.session_token=%E0%A4%A')).toBeNull();
});

test('a session that has expired opens nothing', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  await db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(0) } });
  expect(await me(cookie)).toBeNull();
});

test('a deactivated person cannot sign in, and a session that is open has ended', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  await db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } });
  expect(await me(cookie)).toBeNull();
  const answer = await signIn(user.email, TEST_PASSWORD);
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('a deactivated person with a wrong password learns nothing about the account', async () => {
  const user = await aUserWithPassword(db, { deactivatedAt: new Date() });
  expect((await signIn(user.email, 'jokin aivan muu')).status).toBe(401);
});

test('an account of the demonstration does not sign in to production', async () => {
  const user = await aUserWithPassword(db, { demonstration: true });
  expect((await signIn(user.email, TEST_PASSWORD)).status).toBe(403);
});

test('only memberships valid today count', async () => {
  const user = await aUserWithPassword(db);
  const everything = { role: 'viewer', scope: { kind: 'everything' } } as const;
  await aMembership(db, user.id, everything, { validTo: new Date('2024-09-29') });
  await aMembership(db, user.id, { ...everything, role: 'steering' }, { validFrom: new Date('2024-10-01') });
  await aMembership(
    db,
    user.id,
    { ...everything, role: 'admin' },
    { validFrom: new Date('2024-09-30'), validTo: new Date('2024-09-30') },
  );
  expect((await me(await server.signIn(user.email)))?.memberships).toEqual([
    { role: 'admin', scope: { kind: 'everything' } },
  ]);
});

test('after ten failed attempts the right password is refused as well, from that address', async () => {
  const user = await aUserWithPassword(db);
  const from = { 'x-forwarded-for': '192.0.2.1' };
  for (let attempt = 0; attempt < 10; attempt += 1)
    expect((await signIn(user.email, 'arvaus', from)).status).toBe(401);
  const refused = await signIn(user.email, TEST_PASSWORD, from);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await signIn(user.email, TEST_PASSWORD, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
});

test('attempts that are right are not counted', async () => {
  const user = await aUserWithPassword(db);
  for (let attempt = 0; attempt < 12; attempt += 1)
    expect((await signIn(user.email, TEST_PASSWORD)).status).toBe(200);
});

test('the log tells no e-mail address, password or token', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  await signIn(user.email, 'jokin aivan muu');
  await server.request(`/milestones?q=${encodeURIComponent(user.name)}`, { headers: { cookie } });
  expect(server.log()).toContain('/api/auth/sign-in/email');
  for (const secret of [
    user.email,
    TEST_PASSWORD,
    'jokin aivan muu',
    user.name,
    encodeURIComponent(user.name),
    cookie.slice(30, 50),
  ]) {
    expect(server.log()).not.toContain(secret);
  }
});

test('what better-auth offers beyond signing in does not exist', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  for (const path of ['/api/auth/sign-up/email', '/api/auth/update-user', '/api/auth/change-email']) {
    expect(
      (await server.post(path, { email: 'a@b.fi', name: 'x', password: TEST_PASSWORD }, { cookie })).status,
    ).toBe(404);
  }
});
