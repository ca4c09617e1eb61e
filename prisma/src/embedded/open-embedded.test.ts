import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChild } from '../testing/child.ts';
import { temporaryDirectory } from '../testing/empty-database.ts';
import { emptyDump } from '../testing/empty-dump.ts';
import type { GuardedPool } from '../tx-guard.ts';
import { openEmbeddedPool } from './embedded-pool.ts';
import { lockDirectory } from './lock-directory.ts';
import { maintainOnce } from './maintain.ts';
import { type EmbeddedDatabase, openEmbedded } from './open-embedded.ts';

const place = temporaryDirectory();
afterAll(() => place[Symbol.dispose]());

async function open(
  name: string,
  onDeath?: (error: Error) => void,
): Promise<{ embedded: EmbeddedDatabase; pool: GuardedPool }> {
  const dir = path.join(place.dir, name);
  const embedded = await openEmbedded({
    place: { kind: 'directory', dir, durable: true, dumpFile: await emptyDump() },
    ...(onDeath ? { onDeath } : {}),
  });
  const pool = openEmbeddedPool(embedded);
  pool.on('error', () => undefined);
  return { embedded, pool };
}

describe('on disk', () => {
  let embedded: EmbeddedDatabase;
  let pool: GuardedPool;
  const walFiles = (): number => readdirSync(path.join(place.dir, 'disk', 'pg', 'pg_wal')).length;

  beforeAll(async () => {
    ({ embedded, pool } = await open('disk'));
    await pool.query('CREATE TABLE thing (id int PRIMARY KEY, n int NOT NULL, t text)');
  });
  afterAll(async () => {
    await pool.end();
    await embedded.close();
  });

  const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = (await embedded.stats()).syncs;
    await work();
    return (await embedded.stats()).syncs - before;
  };

  it('a commit is one sync', async () => {
    // The first ones may lengthen files.
    for (let i = 0; i < 20; i++) await pool.query('INSERT INTO thing VALUES ($1, 0)', [-i - 1]);
    const syncs = await syncsOf(async () => {
      for (let i = 0; i < 100; i++) await pool.query('INSERT INTO thing VALUES ($1, 0)', [i]);
    });
    expect(syncs).toBe(100);
  });

  it('a transaction of many statements is one sync', async () => {
    const client = await pool.connect();
    const syncs = await syncsOf(async () => {
      await client.query('BEGIN');
      for (let i = 0; i < 20; i++) await client.query('UPDATE thing SET n = n + 1 WHERE id = $1', [i]);
      await client.query('COMMIT');
    });
    client.release();
    expect(syncs).toBe(1);
  });

  it('a read is none', async () => {
    const syncs = await syncsOf(async () => {
      for (let i = 0; i < 50; i++) await pool.query('SELECT * FROM thing WHERE id = $1', [i]);
    });
    expect(syncs).toBe(0);
  });

  it('what is due for maintenance is maintained once', async () => {
    await pool.query(`INSERT INTO thing SELECT g, 0, repeat('x', 20) FROM generate_series(1000, 4000) g`);
    await pool.query('UPDATE thing SET n = n + 1');
    expect(await maintainOnce(pool, { checkpoint: true })).toEqual([
      'VACUUM (ANALYZE) public.thing',
      expect.stringMatching(/^CHECKPOINT after \d+ kB$/),
    ]);
    expect(await maintainOnce(pool, { checkpoint: true })).toEqual([]);
  });

  it('the log of changes does not grow without end', async () => {
    await pool.query(
      `CREATE TABLE wide AS SELECT g AS id, repeat(md5(g::text), 30) AS t FROM generate_series(1, 15000) g`,
    );
    const lengths: number[] = [];
    for (let round = 0; round < 4; round++) {
      await pool.query('UPDATE wide SET id = id + 1');
      await maintainOnce(pool, { checkpoint: true });
      lengths.push(walFiles());
    }
    expect(lengths.at(-1)).toBe(lengths.at(-3));
  });
});

it('a worker that dies is noticed by whoever waits, and its directory opens again with all that was committed', async () => {
  const deaths: string[] = [];
  const { embedded, pool } = await open('dying', (error) => deaths.push(error.message));
  await pool.query('CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)');
  const runaway = pool.query('SELECT sum(g::numeric * g) FROM generate_series(1, 400000000) g');
  const [answer] = await Promise.all([runaway.catch(String), embedded.kill()]);
  expect(answer).toMatch(/The embedded database has stopped|Connection terminated/);
  await expect.poll(() => deaths).toEqual(['The embedded database has stopped.']);
  await expect(pool.query('SELECT 1')).rejects.toThrow('The embedded database has stopped.');
  await expect(embedded.stats()).rejects.toThrow('The embedded database has stopped.');

  const again = await open('dying');
  expect((await again.pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
  await again.pool.end();
  await again.embedded.close();
});

it('a process killed while it writes loses no acknowledged commit and leaves no half transaction', async () => {
  const dir = path.join(place.dir, 'killed');
  for (const run of ['first', 'second']) {
    const child = startChild('write-until-killed', [dir, await emptyDump(), run]);
    await child.until(new RegExp(`^${150 + Math.floor(Math.random() * 200)}$`, 'm'));
    child.process.kill('SIGKILL');
    await child.ended;
    const acknowledged = [...child.output().matchAll(/^(\d+)\n/gm)].map((match) => Number(match[1]));
    const { embedded, pool } = await open('killed');
    const done = await pool.query<{ n: number }>('SELECT n FROM done WHERE run = $1', [run]);
    const kept = new Set(done.rows.map((row) => row.n));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    const accounts = await pool.query('SELECT count(*)::int AS n, sum(balance)::int AS total FROM account');
    expect(accounts.rows).toEqual([{ n: 500, total: 500_000 }]);
    await pool.end();
    await embedded.close();
  }
});

it('a process killed while it makes a new database leaves no half-made one', async () => {
  const dir = path.join(place.dir, 'unborn');
  const child = startChild('write-until-killed', [dir, await emptyDump(), 'unborn']);
  while (!existsSync(path.join(dir, 'pg.new', 'PG_VERSION')))
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.process.kill('SIGKILL');
  await child.ended;
  expect(existsSync(path.join(dir, 'pg'))).toBe(false);
  const { embedded, pool } = await open('unborn');
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  expect(readdirSync(dir).sort()).toEqual(['lock', 'lock-journal', 'owner.json', 'pg']);
  await pool.end();
  await embedded.close();
});

it('a place that cannot be opened is refused and left unlocked', async () => {
  const dir = path.join(place.dir, 'refused');
  const dumpFile = path.join(place.dir, 'no-such-dump');
  const opening = openEmbedded({ place: { kind: 'directory', dir, durable: true, dumpFile } });
  await expect(opening).rejects.toThrow('Unable to open file');
  lockDirectory(dir).release();
});
