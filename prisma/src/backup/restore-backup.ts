import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { appliedMigrations, migrate, type Migration, readMigrations } from '../migrate.ts';
import { BackupError, type BackupHeader } from './backup-format.ts';
import { withRulesAside } from './loading-rules.ts';
import {
  computeFigures,
  listTables,
  makeOutputPortable,
  type PortableTable,
  quoted,
} from './portable-tables.ts';
import { readBackup, verifyBackup } from './read-backup.ts';

export type RestoreSummary = { madeAt: string; tables: number; rows: number };

type Options = {
  /** Of a file that was verified already. */
  header?: BackupHeader;
  migrationsDir?: string;
};

/**
 * Fills an empty database from a backup, of whichever kind either is. One transaction: all of it or nothing, and only
 * when counts and checksums of every table are those of the backup.
 */
export async function restoreBackup(
  pool: Pool,
  file: string,
  options: Options = {},
): Promise<RestoreSummary> {
  const header = options.header ?? (await verifyBackup(file));
  const migrations = readMigrations(options.migrationsDir);
  const client = await pool.connect();
  try {
    const isFresh = await prepareSchema(client, header, migrations);
    const summary = await loadInTransaction(client, file, header, isFresh);
    // A backup of an earlier version is brought up to date with its rows in place.
    await migrate(client, migrations);
    await client.query('ANALYZE');
    return summary;
  } finally {
    client.release();
  }
}

/** Answers whether the tables were made just now: then whatever rows they have, the migrations put there. */
async function prepareSchema(
  client: ClientBase,
  header: BackupHeader,
  migrations: Migration[],
): Promise<boolean> {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  const unknown = header.migrations.find((migration) => known.get(migration.name) !== migration.checksum);
  if (unknown) {
    throw new BackupError(
      `The backup comes from another version of Painopiste: its migration ${unknown.name} is not here.`,
    );
  }
  const wanted = new Set(header.migrations.map((migration) => migration.name));
  const applied = await appliedMigrations(client);
  if (applied.some((migration) => !wanted.has(migration.name))) {
    throw new BackupError(
      'The backup comes from an earlier version of Painopiste: restore it to a place that has no database yet.',
    );
  }
  if (applied.length > 0) await refuseFilled(client);
  await migrate(
    client,
    migrations.filter((migration) => wanted.has(migration.name)),
  );
  return applied.length === 0;
}

async function refuseFilled(client: ClientBase): Promise<void> {
  for (const { name } of await listTables(client)) {
    const found = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`);
    if (found.rows.length === 0) continue;
    throw new BackupError(`There is data in the database already (table ${name}): restore to an empty one.`);
  }
}

async function loadInTransaction(
  client: ClientBase,
  file: string,
  header: BackupHeader,
  isFresh: boolean,
): Promise<RestoreSummary> {
  await client.query('BEGIN');
  try {
    await makeOutputPortable(client);
    const tables = await listTables(client);
    const names = tables.map((table) => table.name);
    const loader = new Loader(client, tables);
    await withRulesAside(client, names, async () => {
      if (isFresh) await client.query(`TRUNCATE ${names.map(quoted).join(', ')}`);
      // Under the lock of the ALTER TABLE before: nobody has come in between.
      else await refuseFilled(client);
      for await (const part of readBackup(file)) {
        if (part.kind === 'table') loader.begin(part);
        if (part.kind === 'rows') await loader.load(part.bytes);
        if (part.kind === 'table-end') await loader.check(part);
        if (part.kind === 'sequence') loader.sequences.push(part);
      }
    });
    // Last, because sequences keep their value when a transaction is rolled back.
    for (const { name, value, isCalled } of loader.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quoted(name), value, isCalled]);
    }
    await client.query('COMMIT');
    return { madeAt: header.madeAt, tables: names.length, rows: loader.rows };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

type Sequence = { name: string; value: string; isCalled: boolean };

class Loader {
  readonly sequences: Sequence[] = [];
  rows = 0;
  readonly #client: ClientBase;
  readonly #tables: Map<string, PortableTable>;
  #current: PortableTable | null = null;

  constructor(client: ClientBase, tables: readonly PortableTable[]) {
    this.#client = client;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  begin({ name, columns }: PortableTable): void {
    const here = this.#tables.get(name);
    if (here?.columns.join() !== columns.join()) {
      throw new BackupError(`The table ${name} of the backup has other columns than the database.`);
    }
    this.#current = here;
  }

  async load(rows: Buffer): Promise<void> {
    const table = this.#current;
    if (!table) throw new BackupError('The backup has rows that belong to no table.');
    const columns = table.columns.map(quoted).join(', ');
    const copy = this.#client.query(copyFrom(`COPY ${quoted(table.name)} (${columns}) FROM STDIN`));
    await pipeline(Readable.from([rows]), copy);
  }

  async check({ name, rows, checksum }: { name: string; rows: string; checksum: string }): Promise<void> {
    const table = this.#current;
    const here = table && (await computeFigures(this.#client, table));
    if (here?.rows !== rows || here.checksum !== checksum) {
      throw new BackupError(`The table ${name} came out otherwise than it was saved; nothing was restored.`);
    }
    this.rows += Number(rows);
    this.#current = null;
  }
}
