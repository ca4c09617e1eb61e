import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestPostgres } from './postgres-for-tests.ts';
import { CACHE_VARIABLE, dropRunDatabases } from './test-templates.ts';

/** For vitest's `globalSetup`: one PostgreSQL and one set of templates for all workers of a run. */
export default async function setUp(): Promise<() => Promise<void>> {
  const isGiven = Boolean(process.env.TEST_DATABASE_URL);
  const cache = mkdtempSync(path.join(tmpdir(), 'painopiste-test-'));
  process.env[CACHE_VARIABLE] = cache;
  const postgres = await startTestPostgres();
  process.env.TEST_DATABASE_URL = postgres.url;
  return async () => {
    if (isGiven) await dropRunDatabases(postgres.url);
    await postgres.stop();
    rmSync(cache, { recursive: true, force: true });
  };
}
