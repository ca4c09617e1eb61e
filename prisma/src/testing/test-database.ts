import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { writeBackup } from '../backup/write-backup.ts';
import { assembleDatabase, type Database } from '../database.ts';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { type EmbeddedDatabase, openEmbedded } from '../embedded/open-embedded.ts';
import { GuardedPool } from '../tx-guard.ts';
import { startTestPostgres, type TestPostgres } from './postgres-for-tests.ts';
import { embeddedTemplate, fillTemplate, runPrefix, serverTemplate, type TestTemplate } from './test-templates.ts';

export type TestDatabase = Database & { drop(): Promise<void> };

const SCHEMA_ONLY: TestTemplate = { key: 'schema-only' };

/** A database of its own for a test, migrated and prepared, in a fraction of a second; `drop` it afterwards. */
export function createTestDatabase(
  kind: Database['kind'],
  template: TestTemplate = SCHEMA_ONLY,
): Promise<TestDatabase> {
  return kind === 'embedded' ? createInMemory(template) : createOnServer(template);
}

async function createInMemory(template: TestTemplate): Promise<TestDatabase> {
  const dumpFile = await embeddedTemplate(template, async (file) => {
    const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: null } });
    const database = overMemory(embedded);
    await fillTemplate(database, template);
    await embedded.dump(file);
    await database.close();
  });
  const database = overMemory(await openEmbedded({ place: { kind: 'memory', dumpFile } }));
  return { ...database, drop: () => database.close() };
}

function overMemory(embedded: EmbeddedDatabase): Database {
  const pool = openEmbeddedPool(embedded);
  return assembleDatabase({
    kind: 'embedded',
    pool,
    backup: (file) => writeBackup(pool, file),
    closeRest: () => embedded.close(),
  });
}

let server: Promise<TestPostgres> | null = null;

async function createOnServer(template: TestTemplate): Promise<TestDatabase> {
  const { url } = await (server ??= startTestPostgres());
  const name = `${runPrefix()}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await withAdmin(url, async (admin) => {
    const from = await serverTemplate(admin, template, async (templateName) => {
      const database = onServer(databaseUrl(url, templateName));
      await fillTemplate(database, template);
      await database.close();
    });
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  });
  const database = onServer(databaseUrl(url, name));
  return {
    ...database,
    async drop() {
      await database.close();
      await withAdmin(url, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

function onServer(url: string): Database {
  const pool = new GuardedPool({ connectionString: url, max: 10 });
  return assembleDatabase({
    kind: 'server',
    pool,
    backup: (file) => writeBackup(pool, file),
    closeRest: async () => undefined,
  });
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
