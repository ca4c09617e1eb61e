import { scenarioTemplate } from '@painopiste/prisma/scenarios/scenario-template';
import type { ScenarioName } from '@painopiste/prisma/scenarios/seed-scenario';
import { createTestDatabase, type TestDatabase } from '@painopiste/prisma/testing/test-database';
import { afterAll } from 'vitest';

/** TEST_DATABASE_KIND=server runs the same tests on a PostgreSQL server; the embedded database is the default. */
const kind = process.env.TEST_DATABASE_KIND === 'server' ? 'server' : 'embedded';

/** A migrated database of the calling test file's own, empty or with a scenario; dropped after its last test. */
export async function openTestDatabase(scenario?: ScenarioName): Promise<TestDatabase> {
  const database = await createTestDatabase(kind, scenario && scenarioTemplate(scenario));
  afterAll(() => database.drop());
  return database;
}
