import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgresPrograms } from './postgres-programs.ts';

export type TestPostgres = { url: string; stop(): Promise<void> };

const START_TIMEOUT_MS = 30_000;

// Nothing here outlives the tests, so nothing is made to reach the disk.
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'log_min_messages=fatal',
].flatMap((setting) => ['-c', setting]);

// Sorts by code point and yet knows that Ä is the capital of ä: as the embedded database does.
const UTF8_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
const LOCALE = ['-E', 'UTF8', '--locale=C', `--lc-ctype=${UTF8_LOCALE}`];

/** TEST_DATABASE_URL where it is set; otherwise an own cluster on a private port, which ends with this process. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const programs = findPostgresPrograms();
  const user = serverUser();
  const dir = mkdtempSync(path.join(tmpdir(), 'painopiste-postgres-'));
  const password = randomBytes(12).toString('hex');
  const passwordFile = path.join(dir, 'password');
  writeFileSync(passwordFile, password);
  if (user) for (const entry of [dir, passwordFile]) chownSync(entry, user.uid, user.gid);
  chmodSync(dir, 0o700);
  const data = path.join(dir, 'data');
  const access = ['-U', 'postgres', '-A', 'password', `--pwfile=${passwordFile}`];
  execFileSync(path.join(programs, 'initdb'), ['-D', data, ...access, ...LOCALE, '--no-sync'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: dir,
    ...user,
  });
  const port = await freePort();
  const server = startServer(
    path.join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...SETTINGS],
    dir,
    user,
  );
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswering(url, server);
  return { url, stop: () => stopServer(server, dir) };
}

type User = { uid: number; gid: number };

// PostgreSQL refuses to run as root: the first of these users that exists runs it.
function serverUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  return null;
}

// The shell ends the server and removes its files when its own input ends, so also after a kill -9 of the tests.
const WATCHED =
  'dir=$1; shift; "$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$dir"';

function startServer(program: string, args: string[], dir: string, user: User | null): ChildProcess {
  const server = spawn('sh', ['-c', WATCHED, 'sh', dir, program, ...args], {
    cwd: dir,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...user,
  });
  server.unref();
  return server;
}

async function untilAnswering(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        throw new Error('The PostgreSQL for the tests did not start.', { cause: error });
      }
      await wait(40);
    }
  }
}

async function stopServer(server: ChildProcess, dir: string): Promise<void> {
  if (server.exitCode === null) {
    server.ref();
    server.stdin?.end();
    await new Promise((resolve) => server.once('exit', resolve));
  }
  rmSync(dir, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
