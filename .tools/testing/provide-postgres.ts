import { startTestPostgres } from '../../prisma/src/testing/postgres-for-tests.ts';

// Two projects name this file; the first one starts the server and the environment tells the second.
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const server = await startTestPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await server.stop();
  };
}
