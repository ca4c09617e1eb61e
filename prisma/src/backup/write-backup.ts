import path from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { appliedMigrations } from '../migrate.ts';
import { BackupFile } from './backup-file.ts';
import { BackupError } from './backup-format.ts';
import {
  computeFigures,
  listSequences,
  listTables,
  makeOutputPortable,
  type PortableTable,
  quoted,
} from './portable-tables.ts';

export type BackupSummary = { file: string; tables: number; rows: number; bytes: number };

// One COPY reads this much of a table at a time: the embedded database hands over a whole answer at once.
const BLOCKS_PER_COPY = 512;
const BYTES_PER_FRAME = 1024 * 1024;
const NEWLINE = '\n'.charCodeAt(0);

/** All tables as they stand at one moment; everybody else goes on reading and writing meanwhile (on a server). */
export async function writeBackup(pool: Pool, file: string): Promise<BackupSummary> {
  const target = path.resolve(file);
  const client = await pool.connect();
  let output: BackupFile | null = null;
  try {
    output = new BackupFile(target);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const contents = await writeContents(client, output);
    await client.query('COMMIT');
    return { file: target, ...contents, bytes: await output.finish() };
  } catch (error) {
    await output?.abandon();
    await client.query('ROLLBACK').catch(() => undefined);
    throw asBackupError(error, target);
  } finally {
    client.release();
  }
}

async function writeContents(
  client: ClientBase,
  output: BackupFile,
): Promise<{ tables: number; rows: number }> {
  await makeOutputPortable(client);
  const migrations = await appliedMigrations(client);
  if (migrations.length === 0)
    throw new BackupError('There is nothing to back up: the database has no tables yet.');
  await output.line({
    kind: 'header',
    format: 'painopiste-backup',
    version: 1,
    madeAt: new Date().toISOString(),
    migrations,
  });
  const tables = await listTables(client);
  // Nobody may truncate or change a table while it is being read.
  await client.query(
    `LOCK TABLE ${tables.map((table) => quoted(table.name)).join(', ')} IN ACCESS SHARE MODE`,
  );
  let rows = 0;
  for (const table of tables) rows += await writeTable(client, output, table);
  for (const name of await listSequences(client)) {
    const state = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${quoted(name)}`,
    );
    if (state.rows[0]) await output.line({ kind: 'sequence', name, ...state.rows[0] });
  }
  return { tables: tables.length, rows };
}

async function writeTable(client: ClientBase, output: BackupFile, table: PortableTable): Promise<number> {
  await output.line({ kind: 'table', ...table });
  const columns = table.columns.map(quoted).join(', ');
  const blocks = await countBlocks(client, table);
  for (let from = 0; from < blocks; from += BLOCKS_PER_COPY) {
    const part = `ctid >= '(${from},0)'::tid AND ctid < '(${from + BLOCKS_PER_COPY},0)'::tid`;
    await writeRows(client, output, `SELECT ${columns} FROM ${quoted(table.name)} WHERE ${part}`);
  }
  const figures = await computeFigures(client, table);
  await output.line({ kind: 'table-end', name: table.name, ...figures });
  return Number(figures.rows);
}

async function countBlocks(client: ClientBase, table: PortableTable): Promise<number> {
  const size = await client.query<{ blocks: string }>(
    `SELECT (pg_relation_size($1::regclass) / current_setting('block_size')::int)::text AS blocks`,
    [quoted(table.name)],
  );
  return Number(size.rows[0]?.blocks ?? 0);
}

async function writeRows(client: ClientBase, output: BackupFile, select: string): Promise<void> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of client.query(copyTo(`COPY (${select}) TO STDOUT`)) as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < BYTES_PER_FRAME) continue;
    // A frame ends where a row ends: each is a COPY of its own when it is restored.
    const all = Buffer.concat(waiting);
    const cut = all.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) await output.rows(all.subarray(0, cut));
    waiting = [all.subarray(cut)];
    length = all.length - cut;
  }
  if (length > 0) await output.rows(Buffer.concat(waiting));
}

function asBackupError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return new BackupError(`The folder of ${file} does not exist.`, { cause: error });
  if (code === 'EACCES') return new BackupError(`${file} may not be written.`, { cause: error });
  if (code === 'ENOSPC')
    return new BackupError(`There is no room left on the disk for ${file}.`, { cause: error });
  return error;
}
