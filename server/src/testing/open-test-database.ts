import { createTestDatabase, type TestDatabase } from '@painopiste/prisma/testing/test-database';
import { afterAll } from 'vitest';

/** TEST_DATABASE_KIND=server runs the same tests on a PostgreSQL server; the embedded database is the default. */
const kind = process.env.TEST_DATABASE_KIND === 'server' ? 'server' : 'embedded';

/** An empty migrated database of the calling test file's own; dropped after its last test. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase(kind);
  afterAll(() => database.drop());
  return database;
}
