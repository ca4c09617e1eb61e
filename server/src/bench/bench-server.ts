import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '../env/environment.ts';
import { openLog } from '../http/server-log.ts';
import { startServer } from '../http/start-server.ts';

export interface BenchServer {
  readonly url: string;
  /** The session of a demonstration account that sees everything. */
  readonly cookie: string;
  close(): Promise<void>;
}

/** The product in this process, as it serves a demonstration, on a PostgreSQL server or the embedded database. */
export async function startBenchServer(
  scenario: string,
  databaseUrl: string | null,
  account = 'viewer',
): Promise<BenchServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'painopiste-bench-'));
  const environment = readEnvironment({
    PAINOPISTE_MODE: 'demo',
    SEED: scenario,
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  const server = await startServer(environment, openLog(environment), () => process.exit(1));
  return {
    url: server.url,
    cookie: await signIn(server.url, account),
    async close() {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The cookie of a demonstration account. */
export async function signIn(url: string, account: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: `${account}@painopiste.example`, password: 'painopiste-demo' }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!response.ok || !cookie) throw new Error(`The benchmark could not sign in: ${response.status}`);
  return cookie;
}
