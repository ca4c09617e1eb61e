import { DatabaseError, type PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainRow, type PlainTable, writePlainRows } from './plain-rows.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

type Row = Readonly<Record<string, unknown>>;

export const createPlainDatabase = (kind: TestDatabase['kind']): Promise<TestDatabase> =>
  createTestDatabase(kind, { key: 'plain rows', prepare: writePlainRows });

/** What the database itself says to plain SQL, without a client in between. */
export class PlainSql {
  readonly #client: PoolClient;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async rows(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.#client.query<Row>(text, values)).rows;
  }

  /** A row that differs from an ordinary one in what is given. Answers it as it is stored. */
  async insert(table: PlainTable, columns: Row = {}): Promise<Row> {
    const [text, values] = plainRow(table, columns);
    return (await this.rows(text, values))[0] ?? {};
  }

  /** The name of the rule that refuses it; null where it is accepted. The transaction goes on. */
  async refusal(text: string, values: unknown[] = []): Promise<string | null> {
    await this.#client.query('SAVEPOINT refusal');
    const rule = await ruleThatRefuses(() => this.#client.query(text, values));
    await this.#client.query(rule === null ? 'RELEASE SAVEPOINT refusal' : 'ROLLBACK TO SAVEPOINT refusal');
    return rule;
  }

  refusalOf(table: PlainTable, columns: Row): Promise<string | null> {
    return this.refusal(...plainRow(table, columns));
  }

  /** Ends the transaction: the name of the rule that refuses all of it; null where it is kept. */
  refusalAtCommit(): Promise<string | null> {
    return ruleThatRefuses(() => this.#client.query('COMMIT'));
  }

  /** Asks now what COMMIT would ask, so that what is accepted need not be kept: null where it would be. */
  async refusalSoFar(): Promise<string | null> {
    const refusal = await this.refusal('SET CONSTRAINTS ALL IMMEDIATE');
    await this.#client.query('SET CONSTRAINTS ALL DEFERRED');
    return refusal;
  }
}

async function ruleThatRefuses(ask: () => Promise<unknown>): Promise<string | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint) return error.constraint;
    throw error;
  }
}

type Inside = (work: (sql: PlainSql) => Promise<void>) => () => Promise<void>;

/** The tests on each of the two databases; each of `inside` in a transaction that is rolled back. */
export function onBothDatabases(tests: (inside: Inside) => void): void {
  describe.each(['embedded', 'server'] as const)('on the %s database', (kind) => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await createPlainDatabase(kind);
    });
    afterAll(() => database.drop());
    const inside: Inside = (work) => async () => {
      const client = await database.pool.connect();
      try {
        await client.query('BEGIN');
        await work(new PlainSql(client));
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    tests(inside);
  });
}

type RowRule = {
  says: string;
  rule: string;
  table: PlainTable;
  /** A row that is there already, where the rule is about two. */
  given?: Row;
  takes: readonly Row[];
  refuses: readonly Row[];
};

/** Tests of rules about one row: ordinary rows that differ in these columns. */
export function itHolds(inside: Inside, rules: readonly RowRule[]): void {
  it.each(rules.map((rule) => [rule.says, rule] as const))(
    '%s',
    async (_says, { rule, table, given, takes, refuses }) =>
      await inside(async (sql) => {
        if (given) await sql.insert(table, given);
        for (const columns of takes) await sql.insert(table, columns);
        for (const columns of refuses) {
          expect({ columns, refusedBy: await sql.refusalOf(table, columns) }).toEqual({
            columns,
            refusedBy: rule,
          });
        }
      })(),
  );
}
