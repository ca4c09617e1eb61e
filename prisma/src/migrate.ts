import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';

/** Beside the sources; a bundled program passes its own place. */
export const MIGRATIONS_DIR = fileURLToPath(new URL('../migrations', import.meta.url));

// Prisma's own, so that its command line and this runner never migrate at the same moment.
const ADVISORY_LOCK = 72707369;

// Word for word the table that Prisma makes.
const MIGRATIONS_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

export type Migration = { name: string; checksum: string; script: string };
export type AppliedMigration = { name: string; checksum: string };

/** All migrations of this version of the product, in the order in which they are applied. */
export function readMigrations(dir: string = MIGRATIONS_DIR): Migration[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const script = readFileSync(path.join(dir, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  const table = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists`,
  );
  if (!table.rows[0]?.exists) return [];
  const applied = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return applied.rows;
}

/** The names of those not yet applied: readiness wants none. */
export async function pendingMigrations(client: ClientBase, dir: string = MIGRATIONS_DIR): Promise<string[]> {
  const applied = new Set((await appliedMigrations(client)).map((migration) => migration.name));
  return readMigrations(dir)
    .map((migration) => migration.name)
    .filter((name) => !applied.has(name));
}

/**
 * Applies what is pending and records it as `prisma migrate deploy` does. `client` must be one connection of its
 * own. Answers the names of what was applied.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  try {
    await client.query(MIGRATIONS_TABLE);
    await forgetUnfinished(client);
    const applied = await appliedMigrations(client);
    refuseOthers(applied, migrations);
    const done = new Set(applied.map((migration) => migration.name));
    const pending = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Where the connection is lost the lock is gone as well; the first error is the one to tell.
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined);
  }
}

// A migration and the record of its end are one transaction: what has no end has left nothing behind (the process
// died, or the script failed), and may be tried again.
async function forgetUnfinished(client: ClientBase): Promise<void> {
  await client.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
}

function refuseOthers(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new Error(
        `The database has the migration ${name}, which this version does not know: it is newer.`,
      );
    }
    if (expected !== checksum) throw new Error(`The migration ${name} was edited after it had been applied.`);
  }
}

async function apply(client: ClientBase, { name, checksum, script }: Migration): Promise<void> {
  const id = randomUUID();
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query('BEGIN');
    await client.query(script);
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
      [id],
    );
    await client.query('COMMIT');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await client.query('ROLLBACK');
    await client.query('UPDATE _prisma_migrations SET logs = $2, rolled_back_at = now() WHERE id = $1', [
      id,
      reason,
    ]);
    throw new Error(`The migration ${name} failed and was rolled back: ${reason}`, { cause: error });
  }
}
