import { mkdtempSync, rmSync, statSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { endProcessesAfterTests, startInVain, startProduct } from './testing/product-process.ts';
import { cookieOf, TEST_PASSWORD } from './testing/test-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'painopiste-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
endProcessesAfterTests();

const PATIENCE = 240_000;
const place = (name: string) => ({ PAINOPISTE_MODE: 'serve', DATA_DIR: path.join(folder, name) });

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const all = { 'content-type': 'application/json', origin: new URL(url).origin, ...headers };
  return fetch(url, { method: 'POST', headers: all, body: JSON.stringify(body) });
}

test(
  'production starts, lets its first administrator in, stops, and starts again with everything kept',
  { timeout: PATIENCE },
  async () => {
    const variables = place('whole');
    const serverFile = path.join(variables.DATA_DIR, 'server.json');
    const first = await startProduct(variables);
    const link = /first administrator within an hour at (\S+)\?token=(\S+)/.exec(first.out());
    expect(first.out().match(/is ready at/g)).toHaveLength(1);
    expect(link?.[1]).toBe(`${first.url()}/first-administrator`);
    expect((await fetch(`${first.url()}/readyz`)).status).toBe(200);

    expect(statSync(serverFile).mode & 0o777).toBe(0o600);
    const { url, token } = JSON.parse(readFileSync(serverFile, 'utf8')) as { url: string; token: string };
    expect(url).toBe(first.url());
    const backup = await post(
      `${url}/local/backup`,
      { file: path.join(folder, 'kept.backup') },
      { authorization: `Bearer ${token}` },
    );
    expect(backup.status).toBe(200);

    const second = await startInVain(variables);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/^The data directory .*whole is in use by another process.*\n$/);
    expect(existsSync(serverFile)).toBe(true);

    const person = { name: 'Aino', email: 'aino@alue.example', password: TEST_PASSWORD };
    const made = await post(`${first.url()}/trpc/session.createFirstAdministrator`, {
      token: link?.[2],
      ...person,
    });
    expect([made.status, await made.json()]).toEqual([200, { result: { data: null } }]);
    const signedIn = await post(`${first.url()}/api/auth/sign-in/email`, {
      email: person.email,
      password: TEST_PASSWORD,
    });
    const cookie = cookieOf(signedIn);

    expect(await first.stop('SIGTERM')).toBe(0);
    expect(existsSync(serverFile)).toBe(false);

    const again = await startProduct(variables);
    const me = (await (await fetch(`${again.url()}/trpc/session.me`, { headers: { cookie } })).json()) as {
      result: { data: unknown };
    };
    expect(me.result.data).toMatchObject({ email: person.email });
    expect(again.out()).not.toContain('first-administrator');

    await again.stop('SIGKILL');
    expect(existsSync(serverFile)).toBe(true);
    const after = await startProduct(variables);
    expect((await fetch(`${after.url()}/readyz`)).status).toBe(200);
    expect(await after.stop('SIGINT')).toBe(0);
  },
);

test('a port that is in use is named in one sentence', { timeout: PATIENCE }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, err } = await startInVain({ ...place('whole'), PORT: port });
  other.close();
  expect([code, err]).toEqual([
    1,
    `PORT: another program listens on 127.0.0.1:${port} already; stop it or choose another PORT.\n`,
  ]);
});

test(
  'a database that cannot be reached is named in one sentence, without its password',
  { timeout: PATIENCE },
  async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    probe.close();
    const database = {
      DATABASE_URL: `postgresql://user:hidden@127.0.0.1:${port}/x`,
      AUTH_SECRET: 'x'.repeat(32),
    };
    const { code, err } = await startInVain({ ...place('none'), ...database });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^DATABASE_URL: the PostgreSQL server at .* cannot be used: nothing answers there\.\n$/,
    );
    expect(err).not.toContain('hidden');
  },
);

test('a wrong environment is named in one sentence, before anything is opened', async () => {
  const { code, out, err } = await startInVain({ ...place('never'), PORT: 'many' });
  expect([code, out, err]).toEqual([1, '', 'The environment is not usable: PORT is not a port number.\n']);
  expect(existsSync(path.join(folder, 'never'))).toBe(false);
});
