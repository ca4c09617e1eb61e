import { backupEmbedded } from './backup/backup-embedded.ts';
import { writeBackup } from './backup/write-backup.ts';
import { assembleDatabase, type Database, type DatabaseLog, migratePool } from './database.ts';
import { openEmbeddedPool } from './embedded/embedded-pool.ts';
import { startMaintenance } from './embedded/maintain.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openServerPool } from './server-pool.ts';
import type { GuardedPool } from './tx-guard.ts';

export type OpenDatabaseOptions = {
  /** A PostgreSQL server, or null for the embedded database in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  log: DatabaseLog;
  /** A bundled program says where it keeps these two. */
  migrationsDir?: string;
  workerUrl?: URL;
  /** The embedded database has died: nothing can be answered any more, and the process had better end. */
  onDeath?: (error: Error) => void;
};

/** Opens the database, brings it up to date, and looks after it where nobody else does. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl } = options;
  return databaseUrl === null ? openEmbeddedDatabase(options) : openServerDatabase(databaseUrl, options);
}

async function openEmbeddedDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { dataDir, log, workerUrl } = options;
  const embedded = await openEmbedded({
    place: { kind: 'directory', dir: dataDir, durable: true, dumpFile: null },
    ...(workerUrl ? { workerUrl } : {}),
    onStall: (waiting) =>
      log.warn(`Embedded database: ${waiting} queries have waited 2 s for an open transaction.`),
    onDeath: (error) => {
      log.error(error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message);
      options.onDeath?.(error);
    },
  });
  const pool = openEmbeddedPool(embedded);
  try {
    await prepare(pool, options);
  } catch (error) {
    await pool.end();
    await embedded.close();
    throw error;
  }
  const stopMaintenance = startMaintenance(pool, log);
  const database = assembleDatabase({
    kind: 'embedded',
    pool,
    backup: (file) => backupEmbedded(embedded, { dataDir, file, workerUrl: workerUrl ?? null }),
    closeRest: () => embedded.close(),
  });
  return {
    ...database,
    close() {
      stopMaintenance();
      return database.close();
    },
  };
}

async function openServerDatabase(databaseUrl: string, options: OpenDatabaseOptions): Promise<Database> {
  const pool = await openServerPool(databaseUrl);
  try {
    await prepare(pool, options);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return assembleDatabase({
    kind: 'server',
    pool,
    backup: (file) => writeBackup(pool, file),
    closeRest: async () => undefined,
  });
}

async function prepare(pool: GuardedPool, { log, migrationsDir }: OpenDatabaseOptions): Promise<void> {
  // Without a listener, a connection that the server closes while it is idle would end the process.
  pool.on('error', (error) => log.warn(`An idle database connection was lost: ${error.message}`));
  const applied = await migratePool(pool, migrationsDir ?? null);
  if (applied.length > 0) log.info(`Migrations applied: ${applied.join(', ')}`);
}
