import { writeBackup } from '../backup/write-backup.ts';
import { assembleDatabase, type Database } from '../database.ts';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { type EmbeddedDatabase, openEmbedded } from '../embedded/open-embedded.ts';
import { GuardedPool } from '../tx-guard.ts';
import { emptyDump } from './empty-dump.ts';
import { dropOnServer, freshName, urlOf, withAdmin } from './test-server.ts';
import { embeddedTemplate, fillTemplate, serverTemplate, type TestTemplate } from './test-templates.ts';

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
    const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: await emptyDump() } });
    const database = overMemory(embedded);
    try {
      await fillTemplate(database, template);
      await embedded.dump(file);
    } finally {
      await database.close();
    }
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

async function createOnServer(template: TestTemplate): Promise<TestDatabase> {
  const name = freshName();
  await withAdmin(async (admin) => {
    const from = await serverTemplate(admin, template, async (templateName) => {
      const database = onServer(await urlOf(templateName));
      try {
        await fillTemplate(database, template);
      } finally {
        await database.close();
      }
    });
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  });
  const database = onServer(await urlOf(name));
  return {
    ...database,
    async drop() {
      await database.close();
      await dropOnServer(name);
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
