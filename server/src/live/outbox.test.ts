import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { listenOn } from '@painopiste/prisma/listen';
import { createTestDatabase } from '@painopiste/prisma/testing/test-database';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createOutbox, MOST_SEATS_EACH } from './outbox.ts';
import { type OutboxRow, readOutboxSince, readRecentOutbox } from './outbox-store.ts';

// Transactions that overlap exist on a PostgreSQL server only: the embedded database runs them one after another.
const database = await createTestDatabase('server');
const { pool, prisma: db } = database;
afterAll(() => database.drop());

const INSERT = `INSERT INTO audit_entry (command_id, action, actor_name, on_date, noun, entity_id)
  VALUES ($1, 'milestone:assign', 'Testi', '2024-09-30', 'milestone', $2) RETURNING sequence::int`;

/** A transaction that has written its audit row, and so drawn its number, but is not committed yet. */
async function begin(entityId: string) {
  const client = await pool.connect();
  await client.query('BEGIN');
  const { rows } = await client.query<{ sequence: number }>(INSERT, [randomUUID(), entityId]);
  return {
    sequence: rows[0]?.sequence ?? 0,
    async end(how: 'COMMIT' | 'ROLLBACK') {
      await client.query(how);
      client.release();
    },
  };
}

const write = async (entityId: string) => (await begin(entityId)).end('COMMIT');
const now = async () => (await readRecentOutbox(db, 0, 0)).cursor;
const ids = (rows: readonly OutboxRow[]) => rows.map(({ entityId }) => entityId);

describe('reading on from a cursor', () => {
  it('finds the lower number that was committed after the higher one', async () => {
    const start = await now();
    const [first, second] = [await begin('first'), await begin('second')];
    expect(first.sequence).toBeLessThan(second.sequence);
    await second.end('COMMIT');
    const page = await readOutboxSince(db, start, 100);
    expect(ids(page.rows)).toEqual(['second']);
    await first.end('COMMIT');
    const next = await readOutboxSince(db, page.cursor, 100);
    expect(ids(next.rows)).toEqual(['first']);
    expect((await readOutboxSince(db, next.cursor, 100)).rows).toEqual([]);
  });

  it('waits for no transaction that goes on, and tells nothing that was taken back', async () => {
    const start = await now();
    const [long, undone] = [await begin('long'), await begin('undone')];
    await write('quick');
    await undone.end('ROLLBACK');
    expect(ids((await readOutboxSince(db, start, 100)).rows)).toEqual(['quick']);
    await long.end('COMMIT');
    expect(ids((await readOutboxSince(db, start, 100)).rows)).toEqual(['long', 'quick']);
  });

  it('gets each row of many racing transactions once, however they overlap', async () => {
    let cursor = await now();
    const got: string[] = [];
    const written: string[] = [];
    const racing = Promise.all(
      Array.from({ length: 5 }, async (_, writer) => {
        for (let n = 0; n < 40; n += 1) {
          const id = `race ${writer} ${n}`;
          const transaction = await begin(id);
          await wait(Math.random() * 4);
          const isKept = Math.random() < 0.9;
          await transaction.end(isKept ? 'COMMIT' : 'ROLLBACK');
          if (isKept) written.push(id);
        }
      }),
    );
    const readOn = async () => {
      const page = await readOutboxSince(db, cursor, 1000);
      got.push(...ids(page.rows));
      ({ cursor } = page);
    };
    const going = { on: true };
    void racing.finally(() => (going.on = false));
    while (going.on) await readOn();
    await racing;
    await readOn();
    expect(got.toSorted()).toEqual(written.toSorted());
  });

  it('does not know a cursor of a database that has come further, and takes restored rows for old ones', async () => {
    expect((await readOutboxSince(db, '900000000:900000000:', 10)).isKnown).toBe(false);
    const start = await now();
    const future = INSERT.replace('(command_id,', '(transaction_id, command_id,').replace(
      'VALUES (',
      "VALUES ('900000000', ",
    );
    await pool.query(future, [randomUUID(), 'restored']);
    expect(await readOutboxSince(db, start, 10)).toMatchObject({ isKnown: true, rows: [] });
  });

  it('says that there is more than it was asked for', async () => {
    const start = await now();
    for (let n = 0; n < 4; n += 1) await write(`many ${n}`);
    expect((await readOutboxSince(db, start, 2)).rows).toHaveLength(3);
  });
});

it('what a page made a moment ago may have missed is found by its age', async () => {
  await write('recent');
  await wait(50);
  expect(ids((await readRecentOutbox(db, 5000, 100)).rows)).toContain('recent');
  expect((await readRecentOutbox(db, 10, 100)).rows).toEqual([]);
});

describe('the outbox', () => {
  const quiet = { warn: vi.fn<() => void>() };
  const listening = () => createOutbox({ db, log: quiet, listen: (on) => listenOn(pool, 'audit_entry', on) });

  it('hears what others commit, and hears again after its connection was cut', async () => {
    const outbox = listening();
    const seat = await outbox.sit('a');
    await write('heard');
    const first = await seat.next(2000, undefined);
    expect(first.kind === 'rows' && ids(first.rows ?? [])).toEqual(['heard']);
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`;
    await pool.query(cut);
    await vi.waitFor(() => expect(quiet.warn).toHaveBeenCalled());
    await write('after the cut');
    const second = await seat.next(2000, undefined);
    expect(second.kind === 'rows' && ids(second.rows ?? [])).toEqual(['after the cut']);
    outbox.close();
  });

  it('lets the oldest window of a person go when there are too many, and all when it closes', async () => {
    const outbox = createOutbox({ db, log: quiet, listen: null });
    const other = await outbox.sit('other');
    const seats = [];
    for (let n = 0; n <= MOST_SEATS_EACH; n += 1) seats.push(await outbox.sit('one'));
    expect(await seats[0]?.next(10, undefined)).toEqual({ kind: 'ended', why: 'replaced' });
    expect(await seats[1]?.next(10, undefined)).toEqual({ kind: 'quiet' });
    outbox.close();
    expect(await other.next(10, undefined)).toEqual({ kind: 'ended', why: 'closing' });
    expect(await (await outbox.sit('late')).next(10, undefined)).toEqual({ kind: 'ended', why: 'closing' });
  });
});
