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

export const dropOnServer = (name: string): Promise<void> =>
  withAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
