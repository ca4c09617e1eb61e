import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate, type Migration, pendingMigrations, readMigrations } from './migrate.ts';
import { createEmptyDatabase, type EmptyDatabase } from './testing/empty-database.ts';

function aMigration(name: string, script: string): Migration {
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

const TABLE = aMigration('1_table', 'CREATE TABLE thing (id int); INSERT INTO thing VALUES (1)');
const COLUMN = aMigration('2_column', `ALTER TABLE thing ADD COLUMN name text DEFAULT 'a;b' -- the end`);
const BROKEN = aMigration('2_broken', 'INSERT INTO thing VALUES (2); INSERT INTO no_such_table VALUES (1)');

describe.each(['embedded', 'server'] as const)('on the %s database', (kind) => {
  let database: EmptyDatabase;

  const run = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await database.pool.connect();
    return work(client).finally(() => client.release());
  };
  const things = async (): Promise<unknown[]> =>
    (await database.pool.query<{ id: number }>('SELECT * FROM thing')).rows;

  beforeAll(async () => {
    database = await createEmptyDatabase(kind);
  });
  beforeEach(() => database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));
  afterAll(() => database.drop());

  it('migrations are applied in order, and only once', async () => {
    expect(await run((client) => migrate(client, [TABLE]))).toEqual(['1_table']);
    expect(await run((client) => migrate(client, [TABLE, COLUMN]))).toEqual(['2_column']);
    expect(await run((client) => migrate(client, [TABLE, COLUMN]))).toEqual([]);
    expect(await things()).toEqual([{ id: 1, name: 'a;b' }]);
  });

  it('each is recorded as Prisma records it', async () => {
    await run((client) => migrate(client, [TABLE]));
    const records = await database.pool.query(
      `SELECT length(id) AS id, checksum, migration_name, logs, rolled_back_at, applied_steps_count,
              finished_at >= started_at AS finished FROM _prisma_migrations`,
    );
    expect(records.rows).toEqual([
      {
        id: 36,
        checksum: TABLE.checksum,
        migration_name: '1_table',
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
        finished: true,
      },
    ]);
  });

  it('one that fails leaves nothing behind, says why, and is tried again when it is mended', async () => {
    await expect(run((client) => migrate(client, [TABLE, BROKEN]))).rejects.toThrow(
      'The migration 2_broken failed and was rolled back: relation "no_such_table" does not exist',
    );
    expect(await things()).toEqual([{ id: 1 }]);
    const mended = aMigration('2_broken', 'INSERT INTO thing VALUES (2)');
    expect(await run((client) => migrate(client, [TABLE, mended]))).toEqual(['2_broken']);
    expect(await things()).toHaveLength(2);
  });

  it('one whose process died before the end is done again', async () => {
    await run((client) => migrate(client, []));
    await database.pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '1_table')`,
    );
    expect(await run((client) => migrate(client, [TABLE]))).toEqual(['1_table']);
  });

  it('one that was edited after it had been applied is refused', async () => {
    await run((client) => migrate(client, [TABLE]));
    const edited = aMigration('1_table', `${TABLE.script};`);
    await expect(run((client) => migrate(client, [edited]))).rejects.toThrow(
      'The migration 1_table was edited',
    );
  });

  it('a database of a newer version is refused', async () => {
    await run((client) => migrate(client, [TABLE, COLUMN]));
    await expect(run((client) => migrate(client, [TABLE]))).rejects.toThrow(
      '2_column, which this version does not know',
    );
  });

  it('what is not yet applied is pending', async () => {
    const names = readMigrations().map((migration) => migration.name);
    expect(await run((client) => pendingMigrations(client))).toEqual(names);
    await run((client) => migrate(client, readMigrations()));
    expect(await run((client) => pendingMigrations(client))).toEqual([]);
  });
});

it('two servers that start at the same moment apply each migration once', async () => {
  const database = await createEmptyDatabase('server');
  const clients = await Promise.all([database.pool.connect(), database.pool.connect()]);
  const applied = await Promise.all(clients.map((client) => migrate(client, [TABLE, COLUMN])));
  expect(applied.flat().sort()).toEqual(['1_table', '2_column']);
  for (const client of clients) client.release();
  await database.drop();
});
