import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LINE, PROJECT, USERS } from '../testing/plain-rows.ts';
import { createPlainDatabase, PlainSql } from '../testing/plain-sql.ts';
import type { TestDatabase } from '../testing/test-database.ts';

const APPROVE = `UPDATE budget_decision SET state = 'approved', reference = '§ 1', decided_on = '2024-02-01' WHERE id = $1`;

let database: TestDatabase;

// The embedded database runs one transaction after the other: there is no "at once".
beforeAll(async () => {
  database = await createPlainDatabase('server');
});
afterAll(() => database.drop());

/** Lets `late` ask while `early` is still open, then ends `early`, and answers what `late` was told. */
async function atOnce(
  early: (sql: PlainSql) => Promise<unknown>,
  late: (sql: PlainSql) => Promise<string | null>,
): Promise<string | null> {
  const [first, second] = [await database.pool.connect(), await database.pool.connect()];
  try {
    await first.query('BEGIN');
    await second.query('BEGIN');
    await early(new PlainSql(first));
    expect(await new PlainSql(first).refusalSoFar()).toBeNull();
    const answer = late(new PlainSql(second));
    await untilItWaits(answer);
    await first.query('COMMIT');
    return await answer;
  } finally {
    await second.query('ROLLBACK');
    first.release();
    second.release();
  }
}

async function untilItWaits(answer: Promise<unknown>): Promise<void> {
  const state = { isAnswered: false };
  const answered = answer.finally(() => (state.isAnswered = true));
  const waits = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const polling = (async () => {
    while (!state.isAnswered && (await database.pool.query(waits)).rows.length === 0) await wait(10);
  })();
  await Promise.race([answered, polling]);
  await polling;
}

it('of two cost centres of one code at once the later is refused', async () => {
  const refusal = await atOnce(
    (sql) => sql.insert('cost_centre', { code: '88' }),
    async (sql) => {
      await sql.insert('cost_centre', { code: '88' });
      return sql.refusalAtCommit();
    },
  );
  expect(refusal).toBe('cost_centre_once');
});

it('of a budget and a lower grant at once the later is refused', async () => {
  const id = randomUUID();
  const refusal = await atOnce(
    async (sql) => {
      await sql.insert('budget_decision', { id, kind: 'original' });
      await sql.insert('budget_delta', { budget_decision_id: id, cents: 100_000_00 });
      await sql.rows(APPROVE, [id]);
    },
    async (sql) => {
      await sql.insert('amendment', { funding_line_id: LINE, grant_cents: 10_000_00 });
      return sql.refusalAtCommit();
    },
  );
  expect(refusal).toBe('budget_within_grant');
});

it('of opening the last month and closing the next at once the later is refused', async () => {
  const close = `INSERT INTO month_closing (project_id, month, closed_on) VALUES ('${PROJECT}', $1, '2024-03-01')`;
  await database.pool.query(close, ['2024-01']);
  const refusal = await atOnce(
    (sql) => sql.rows(`DELETE FROM month_closing WHERE month = '2024-01'`),
    async (sql) => {
      await sql.rows(close, ['2024-02']);
      return sql.refusalAtCommit();
    },
  );
  expect(refusal).toBe('closings_contiguous');
});

it('a line is not added to a decision that is being approved', async () => {
  const id = randomUUID();
  await database.pool.query(
    `INSERT INTO budget_decision (id, project_id, kind) VALUES ($1, $2, 'reallocation')`,
    [id, PROJECT],
  );
  const refusal = await atOnce(
    (sql) => sql.rows(APPROVE, [id]),
    (sql) => sql.refusalOf('budget_delta', { budget_decision_id: id, cents: 0 }),
  );
  expect(refusal).toBe('append_only');
});

it('of two last administrators who leave at once the later is refused', async () => {
  await database.pool.query(`
    INSERT INTO account (id, account_id, provider_id, user_id, password, updated_at)
      SELECT gen_random_uuid(), id::text, 'credential', id, 'x', now() FROM app_user;
    INSERT INTO membership (id, user_id, role, scope_kind) SELECT gen_random_uuid(), id, 'admin', 'everything' FROM app_user`);
  const leave = `UPDATE app_user SET deactivated_at = now() WHERE id = $1`;
  const refusal = await atOnce(
    (sql) => sql.rows(leave, [USERS[0]]),
    async (sql) => {
      await sql.rows(leave, [USERS[1]]);
      return sql.refusalAtCommit();
    },
  );
  expect(refusal).toBe('administrator_remains');
});
