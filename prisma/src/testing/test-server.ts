import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startTestPostgres, type TestPostgres } from './postgres-for-tests.ts';
import { runPrefix } from './test-templates.ts';

let server: Promise<TestPostgres> | null = null;

async function serverUrl(): Promise<string> {
  return (await (server ??= startTestPostgres())).url;
}

/** The address of one database on the server for tests. */
export async function urlOf(name: string): Promise<string> {
  const url = new URL(await serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

export const freshName = (): string => `${runPrefix()}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;

export async function withAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: await serverUrl() });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

/**
 * A pool that has ended may still be leaving: PostgreSQL waits some seconds for it, while FORCE would cut its connections
 * and so fail the test with an uncaught error.
 */
export const dropOnServer = (name: string): Promise<void> =>
  withAdmin((admin) =>
    admin
      .query(`DROP DATABASE ${name}`)
      .catch(() => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  );
