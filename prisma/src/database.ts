import type { BackupSummary } from './backup/write-backup.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate, MIGRATIONS_DIR, readMigrations } from './migrate.ts';
import { OneAtATimeAdapter } from './one-at-a-time.ts';
import type { GuardedPool } from './tx-guard.ts';

/** pino's logger fits. */
export type DatabaseLog = {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
};

export type Database = {
  kind: 'embedded' | 'server';
  pool: GuardedPool;
  prisma: PrismaClient;
  /** The whole database as one file, while serving; the file must not exist yet. */
  backup: (file: string) => Promise<BackupSummary>;
  close: () => Promise<void>;
};

type Parts = Pick<Database, 'kind' | 'pool' | 'backup'> & { closeRest: () => Promise<void> };

export function assembleDatabase({ kind, pool, backup, closeRest }: Parts): Database {
  const prisma = new PrismaClient({ adapter: new OneAtATimeAdapter(pool) });
  return {
    kind,
    pool,
    prisma,
    backup,
    async close() {
      await prisma.$disconnect();
      await pool.end();
      await closeRest();
    },
  };
}

/** Brings a database up to date; `migrationsDir` is null for the one beside the sources. */
export async function migratePool(pool: GuardedPool, migrationsDir: string | null): Promise<string[]> {
  const client = await pool.connect();
  try {
    return await migrate(client, readMigrations(migrationsDir ?? MIGRATIONS_DIR));
  } finally {
    client.release();
  }
}
