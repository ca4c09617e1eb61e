import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@painopiste/prisma/database';
import { openDatabase } from '@painopiste/prisma/open-database';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Db } from '../db/transaction.ts';
import { openTestDatabase } from './open-test-database.ts';

export interface DatabasePlace {
  readonly dataDir: string;
  /** What tells another process where this database is. */
  readonly env: { readonly DATA_DIR: string; readonly DATABASE_URL: string };
  /** Opens the database for the work only: an embedded one belongs to one process at a time. */
  use<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

/** A database that other processes can open as well: a directory of its own, or a database on the test server. */
export async function openDatabasePlace(): Promise<DatabasePlace> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'painopiste-place-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const databaseUrl = process.env['TEST_DATABASE_KIND'] === 'server' ? await serverDatabase() : null;
  return {
    dataDir,
    env: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '' },
    async use(work) {
      const database: Database = await openDatabase({ databaseUrl, dataDir, log: pino({ level: 'silent' }) });
      try {
        return await work(database.prisma);
      } finally {
        await database.close();
      }
    },
  };
}

async function serverDatabase(): Promise<string> {
  const { prisma } = await openTestDatabase();
  const [row] = await prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.pathname = row?.name ?? '';
  return url.href;
}
