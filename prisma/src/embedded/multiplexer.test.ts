import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDump } from '../testing/empty-dump.ts';
import type { GuardedPool } from '../tx-guard.ts';
import { openEmbeddedPool } from './embedded-pool.ts';
import { type EmbeddedDatabase, openEmbedded } from './open-embedded.ts';

let embedded: EmbeddedDatabase;
let pool: GuardedPool;

beforeAll(async () => {
  embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: await emptyDump() } });
  pool = openEmbeddedPool(embedded);
});
afterAll(async () => {
  await pool.end();
  await embedded.close();
});

async function aClient(): Promise<Client> {
  const client = new Client({ stream: () => embedded.stream(), ssl: false, user: 'postgres' });
  await client.connect();
  return client;
}

const count = async (table: string): Promise<number> =>
  (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1;

describe('several connections on one backend', () => {
  it('lose and mix nothing under a mixed load', async () => {
    await pool.query('CREATE TABLE undone (n int); CREATE TABLE kept (n int PRIMARY KEY)');
    const acknowledged: number[] = [];
    const wrong: unknown[] = [];
    const rollingBack = async (): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        const client = await pool.connect();
        await client.query('BEGIN');
        await client.query('INSERT INTO undone VALUES ($1)', [i]);
        await wait(i % 3);
        await client.query('ROLLBACK');
        client.release();
      }
    };
    const inserting = async (from: number): Promise<void> => {
      for (let n = from; n < from + 150; n++) {
        await pool.query('INSERT INTO kept VALUES ($1)', [n]);
        acknowledged.push(n);
      }
    };
    const reading = async (): Promise<void> => {
      for (let i = 0; i < 200; i++) {
        const { rows } = await pool.query(
          'SELECT count(*)::int AS undone, $1::int AS i, $2::text AS t FROM undone',
          [i, `t${i}`],
        );
        const expected = { undone: 0, i, t: `t${i}` };
        if (JSON.stringify(rows) !== JSON.stringify([expected])) wrong.push(rows);
      }
    };
    await Promise.all([rollingBack(), inserting(0), inserting(1000), reading()]);
    expect(wrong).toEqual([]);
    expect(acknowledged).toHaveLength(300);
    expect(await count('kept')).toBe(300);
  });

  it('may use the same name for different statements', async () => {
    const [one, other] = await Promise.all([aClient(), aClient()]);
    const ask = (client: Client, text: string): Promise<unknown> =>
      client.query<Record<string, number>>({ name: 'same', text }).then((answer) => answer.rows);
    expect(await ask(one, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await ask(other, 'SELECT 2 AS two')).toEqual([{ two: 2 }]);
    expect(await ask(one, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await one.end();
    expect(await ask(other, 'SELECT 2 AS two')).toEqual([{ two: 2 }]);
    await other.end();
  });

  it('go on after the errors of one of them', async () => {
    for (let i = 0; i < 5; i++) {
      await expect(pool.query('SELECT $1::int', ['abc'])).rejects.toThrow('invalid input syntax');
      await expect(pool.query('SELEC')).rejects.toThrow('syntax error');
    }
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('roll back what a connection that drops out has begun', async () => {
    await pool.query('CREATE TABLE dropped (n int)');
    const stream = embedded.stream();
    const dropping = new Client({ stream: () => stream, ssl: false, user: 'postgres' });
    dropping.on('error', () => undefined);
    await dropping.connect();
    await dropping.query('BEGIN; INSERT INTO dropped VALUES (1)');
    stream.destroy();
    expect(await count('dropped')).toBe(0);
  });

  it('hear of notifications when, and only when, they are committed', async () => {
    const listener = await aClient();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('LISTEN news');
    await pool.query(`NOTIFY news, 'first'`);
    const client = await pool.connect();
    await client.query(`BEGIN; NOTIFY news, 'never'`);
    await client.query('ROLLBACK');
    await client.query(`BEGIN; NOTIFY news, 'second'`);
    await client.query('COMMIT');
    client.release();
    await expect.poll(() => heard).toEqual(['first', 'second']);
    await listener.end();
  });

  it('take five megabytes there and back', async () => {
    const long = 'ö'.repeat(2.5 * 1024 * 1024);
    const { rows } = await pool.query<{ long: string }>('SELECT $1::text AS long', [long]);
    expect(rows[0]?.long === long).toBe(true);
  });
});

describe('COPY', () => {
  it('brings rows in and out through the multiplexer', async () => {
    await pool.query('CREATE TABLE copied (n int, t text)');
    const client = await aClient();
    const lines = Array.from({ length: 5000 }, (_, n) => `${n}\trivi ä ${n}\n`);
    await pipeline(Readable.from(lines), client.query(copyFrom('COPY copied FROM STDIN')));
    expect(await count('copied')).toBe(5000);
    const out: Buffer[] = [];
    for await (const chunk of client.query(copyTo('COPY copied TO STDOUT')) as AsyncIterable<Buffer>)
      out.push(chunk);
    expect(Buffer.concat(out).toString()).toBe(lines.join(''));
    await client.end();
  });

  it('that fails tells its error and leaves the connection usable', async () => {
    await pool.query('CREATE TABLE strict (n int)');
    const client = await aClient();
    const failing = pipeline(
      Readable.from(['1\n', 'two\n', '3\n']),
      client.query(copyFrom('COPY strict FROM STDIN')),
    );
    await expect(failing).rejects.toThrow('invalid input syntax');
    expect((await client.query('SELECT count(*)::int AS n FROM strict')).rows).toEqual([{ n: 0 }]);
    await client.end();
  });
});
