import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { followOverTheWire } from '../testing/follow-over-the-wire.ts';
import { aMembership } from '../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../testing/projects.ts';
import { aUserWithPassword, openTestServer } from '../testing/test-server.ts';

const server = await openTestServer();

/** A manager who is signed in, and a milestone to edit. */
async function aManager() {
  const project = await aProject(server.db);
  const workArea = await aWorkArea(server.db, { projectId: project.id });
  const milestone = await aMilestone(server.db, { workAreaId: workArea.id });
  const user = await aUserWithPassword(server.db);
  const membership = { role: 'manager', scope: { kind: 'project', projectId: project.id } } as const;
  await aMembership(server.db, user.id, membership);
  const cookie = await server.signIn(user.email);
  let version = 0;
  const assign = () => {
    version += 1;
    const input = { commandId: randomUUID(), version, id: milestone.id, ownerId: null };
    return server.post('/trpc/milestone.assign', input, { cookie });
  };
  return { user, cookie, milestone, assign };
}

test('tells a change on a stream that nobody compresses, keeps or holds back', async () => {
  const { cookie, assign, milestone } = await aManager();
  const stream = await followOverTheWire(server.url, cookie);
  const { headers } = stream.response;
  expect(headers.get('content-type')).toContain('text/event-stream');
  expect(headers.get('content-encoding')).toBeNull();
  expect(headers.get('x-accel-buffering')).toBe('no');
  expect(headers.get('cache-control')).toMatch(/no-transform.*no-store/);
  await stream.nextNews();
  expect((await assign()).status).toBe(200);
  const { id, data } = await stream.nextNews();
  expect(data).toMatchObject({ kind: 'changes', changes: [{ id: milestone.id, version: 2 }] });
  stream.leave();

  await assign();
  const again = await followOverTheWire(server.url, cookie, id ?? '');
  expect((await again.nextNews()).data).toMatchObject({ missed: true, changes: [{ version: 3 }] });
  again.leave();
});

test('is closed to those who are not signed in', async () => {
  const stream = await followOverTheWire(server.url, '');
  expect(await stream.next()).toMatchObject({ event: 'connected' });
  const { event, data } = (await stream.next()) ?? {};
  expect(event).toBe('serialized-error');
  expect(data).toMatchObject({ data: { code: 'session.required', httpStatus: 401 } });
  stream.leave();
});

test('ends within seconds when its person signs out, and when the account is closed', async () => {
  const { cookie, user } = await aManager();
  const first = await followOverTheWire(server.url, cookie);
  await first.nextNews();
  await server.post('/api/auth/sign-out', {}, { cookie });
  expect((await first.nextNews()).data).toEqual({ kind: 'ended', why: 'signed-out' });

  const second = await followOverTheWire(server.url, await server.signIn(user.email));
  await second.nextNews();
  await server.db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } });
  expect((await second.nextNews()).data).toEqual({ kind: 'ended', why: 'signed-out' });
});
