import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aMembership } from '../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../testing/projects.ts';
import { aUserWithPassword, cookieOf, openTestServer, TEST_PASSWORD } from '../testing/test-server.ts';

const server = await openTestServer();
const { db } = server;
const project = await aProject(db, { regionCode: '04' });
const milestone = await aMilestone(db, { workAreaId: (await aWorkArea(db, { projectId: project.id })).id });
const OCTOBER = { validFrom: new Date('2024-09-30'), validTo: new Date('2024-10-31') };

async function ask(path: string, cookie: string, input?: unknown) {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const answer = await server.request(`/trpc/${path}${query}`, { headers: { cookie } });
  const body = (await answer.json()) as { result?: { data: Record<string, unknown> } };
  return { status: answer.status, data: body.result?.data ?? {} };
}

async function aManager() {
  const user = await aUserWithPassword(db);
  await aMembership(db, user.id, { role: 'manager', scope: { kind: 'project', projectId: project.id } });
  return user;
}

test('a deputy acts with the other’s memberships on those days, and the trail says in whose place', async () => {
  const [aino, eero] = [await aManager(), await aUserWithPassword(db)];
  const deputy = await db.deputy.create({
    data: { id: randomUUID(), principalId: aino.id, deputyId: eero.id, ...OCTOBER },
  });
  const cookie = await server.signIn(eero.email);
  const { data } = await ask('session.me', cookie);
  const scope = { kind: 'project', projectId: project.id };
  expect(data.memberships).toEqual([{ role: 'manager', scope, deputyOf: { id: aino.id, name: aino.name } }]);
  const input = { commandId: randomUUID(), id: milestone.id, version: 1, ownerId: aino.id };
  expect((await server.post('/trpc/milestone.assign', input, { cookie })).status).toBe(200);
  const trace = await db.auditEntry.findUniqueOrThrow({ where: { commandId: input.commandId } });
  expect(trace).toMatchObject({ actorId: eero.id, deputyOfId: aino.id, deputyOfName: aino.name });
  await db.deputy.update({ where: { id: deputy.id }, data: { validFrom: new Date('2024-10-01') } });
  expect((await ask('session.me', cookie)).data.memberships).toEqual([]);
});

test('a deputy of somebody who has left stands in for nobody, nor does a deputy’s deputy', async () => {
  const [aino, eero, third] = [await aManager(), await aUserWithPassword(db), await aUserWithPassword(db)];
  for (const [principalId, deputyId] of [
    [aino.id, eero.id],
    [eero.id, third.id],
  ] as const)
    await db.deputy.create({ data: { id: randomUUID(), principalId, deputyId, ...OCTOBER } });
  expect((await ask('session.me', await server.signIn(third.email))).data.memberships).toEqual([]);
  const cookie = await server.signIn(eero.email);
  expect((await ask('session.me', cookie)).data.memberships).toHaveLength(1);
  await db.user.update({ where: { id: aino.id }, data: { deactivatedAt: new Date() } });
  expect((await ask('session.me', cookie)).data.memberships).toEqual([]);
});

test('a sign-in keeps its day and its device in words, and no more of either', async () => {
  const user = await aUserWithPassword(db);
  const headers = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0' };
  await server.post('/api/auth/sign-in/email', { email: user.email, password: TEST_PASSWORD }, headers);
  const kept = await db.user.findUniqueOrThrow({ where: { id: user.id }, include: { sessions: true } });
  expect(kept.lastSignInOn).toEqual(new Date('2024-09-30'));
  expect(kept.sessions).toMatchObject([{ userAgent: 'Firefox, Windows' }]);
  expect(kept.sessions[0]?.ipAddress ?? '').toBe('');
});

test('a session that is used again is seen again', async () => {
  const user = await aUserWithPassword(db);
  const cookie = await server.signIn(user.email);
  await db.session.updateMany({ where: { userId: user.id }, data: { updatedAt: new Date('2024-01-01') } });
  await ask('session.me', cookie);
  const [session] = await db.session.findMany({ where: { userId: user.id } });
  expect(session?.updatedAt.getTime()).toBeGreaterThan(new Date('2024-01-02').getTime());
});

test('signing out elsewhere ends the other sessions with their next request', async () => {
  const user = await aUserWithPassword(db);
  const [here, elsewhere] = [await server.signIn(user.email), await server.signIn(user.email)];
  await server.post('/trpc/account.endSessions', { commandId: randomUUID(), id: null }, { cookie: here });
  expect((await ask('account.get', here)).status).toBe(200);
  expect((await ask('account.get', elsewhere)).status).toBe(401);
  const told = async (cookie: string) => (await ask('session.signInWays', cookie)).data;
  expect(await told(elsewhere)).toMatchObject({ isSessionOver: true });
  expect(await told(here)).toMatchObject({ isSessionOver: false });
  expect(await told('')).toMatchObject({ isSessionOver: false });
});

test('whoever opens a link is in by the password that was chosen', async () => {
  const admin = await aUserWithPassword(db);
  await aMembership(db, admin.id, { role: 'admin', scope: { kind: 'everything' } });
  const invitation = {
    commandId: randomUUID(),
    name: 'Liisa Vetäjä',
    email: 'liisa@alue.example',
    language: 'fi',
    memberships: [{ role: 'lead', scope: { kind: 'project', projectId: project.id } }],
  };
  const invited = await server.post('/trpc/person.invite', invitation, {
    cookie: await server.signIn(admin.email),
  });
  const { result } = (await invited.json()) as { result: { data: { link: { path: string } } } };
  const token = result.data.link.path.split('token=')[1];
  const password = 'hyvin pitka salasana';
  expect((await server.post('/trpc/invitation.accept', { token, password, language: 'fi' })).status).toBe(
    200,
  );
  const signedIn = await server.post('/api/auth/sign-in/email', { email: invitation.email, password });
  expect((await ask('session.me', cookieOf(signedIn))).data).toMatchObject({ name: 'Liisa Vetäjä' });
  expect(server.log()).not.toContain(token ?? 'token');
});
