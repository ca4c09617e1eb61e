import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@painopiste/prisma/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { followOverTheWire } from '../testing/follow-over-the-wire.ts';
import { endProcessesAfterTests, startProduct } from '../testing/product-process.ts';
import { aMembership } from '../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../testing/projects.ts';
import { aUserWithPassword, cookieOf, TEST_PASSWORD } from '../testing/test-server.ts';

// Several processes exist on a PostgreSQL server only.
const database = await createTestDatabase('server');
const { prisma: db } = database;
afterAll(() => database.drop());
endProcessesAfterTests();

async function databaseUrl(): Promise<string> {
  const [row] = await db.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = row?.name ?? '';
  return url.href;
}

test('a change through one server is told by the other within two seconds, and a server that stops waits for nobody', async () => {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const user = await aUserWithPassword(db);
  await aMembership(db, user.id, { role: 'manager', scope: { kind: 'project', projectId: project.id } });
  const variables = {
    PAINOPISTE_MODE: 'serve',
    DATABASE_URL: await databaseUrl(),
    AUTH_SECRET: 'a secret that both servers know well',
  };
  const [one, other] = await Promise.all([startProduct(variables), startProduct(variables)]);
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(one.url() + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: one.url(), cookie },
      body: JSON.stringify(body),
    });
  const cookie = cookieOf(
    await post('/api/auth/sign-in/email', { email: user.email, password: TEST_PASSWORD }),
  );
  const stream = await followOverTheWire(other.url(), cookie);
  await stream.nextNews();

  const input = { commandId: randomUUID(), version: 1, id: milestone.id, ownerId: null };
  const answered = post('/trpc/milestone.assign', input, cookie).then(() => performance.now());
  const { data } = await stream.nextNews();
  expect(performance.now() - (await answered)).toBeLessThan(2000);
  expect(data).toMatchObject({ changes: [{ id: milestone.id, version: 2 }] });

  const began = performance.now();
  const stopped = other.stop('SIGTERM');
  expect((await stream.nextNews()).data).toEqual({ kind: 'ended', why: 'closing' });
  expect(await stopped).toBe(0);
  expect(performance.now() - began).toBeLessThan(4000);
  await one.stop('SIGTERM');
});
