import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Database, migratePool } from '../database.ts';
import { readMigrations } from '../migrate.ts';
import { makeOnce } from './make-once.ts';

/** What a test database starts from: the migrated schema, and what `prepare` puts into it, made once per run. */
export type TestTemplate = {
  /** Says what `prepare` does: the same key, the same content. */
  key: string;
  prepare?: (database: Database) => Promise<void>;
};

/** Set by the global set-up of a run and shared by its workers; a test file that runs alone gets its own. */
export const CACHE_VARIABLE = 'PAINOPISTE_TEST_CACHE';

function cacheDirectory(): string {
  const shared = process.env[CACHE_VARIABLE];
  if (shared) return shared;
  const own = mkdtempSync(path.join(tmpdir(), 'painopiste-test-'));
  process.env[CACHE_VARIABLE] = own;
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  return own;
}

const short = (hash: ReturnType<typeof createHash>): string => hash.digest('hex').slice(0, 12);

/** The beginning of the names of all databases of this run on a server that outlives it. */
export const runPrefix = (): string => `painopiste_${short(createHash('sha256').update(cacheDirectory()))}`;

function templateId({ key }: TestTemplate): string {
  const hash = createHash('sha256').update(key);
  for (const migration of readMigrations()) hash.update(migration.checksum);
  return short(hash);
}

/** A dump of PGlite for this template; `make` writes it if nobody has yet. */
export function embeddedTemplate(
  template: TestTemplate,
  make: (file: string) => Promise<void>,
): Promise<string> {
  return makeOnce(path.join(cacheDirectory(), `${templateId(template)}.tar`), make);
}

/** The name of a template database for this template; `make` fills it if nobody has yet. */
export async function serverTemplate(
  admin: pg.Client,
  template: TestTemplate,
  make: (name: string) => Promise<void>,
): Promise<string> {
  const name = `${runPrefix()}_t_${templateId(template)}`;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const found = await admin.query<{ whole: boolean }>(
      'SELECT datistemplate AS whole FROM pg_database WHERE datname = $1',
      [name],
    );
    if (found.rows[0]?.whole) return name;
    // Half made: the process that made it has died.
    if (found.rows[0]) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    await make(name);
    await admin.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

export async function fillTemplate(database: Database, template: TestTemplate): Promise<void> {
  await migratePool(database.pool, null);
  await template.prepare?.(database);
}

/** Removes every database of this run from a server that goes on. */
export async function dropRunDatabases(serverUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    const found = await admin.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE starts_with(datname::text, $1)`,
      [runPrefix()],
    );
    for (const { name } of found.rows) {
      await admin.query(`ALTER DATABASE ${name} IS_TEMPLATE false`);
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } finally {
    await admin.end();
  }
}
