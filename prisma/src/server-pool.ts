import { GuardedPool } from './tx-guard.ts';

const OLDEST_VERSION = 15;
// One of them listens for changes as long as the server runs.
const CONNECTIONS = 11;
const CONNECT_TIMEOUT_MS = 10_000;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'there was no answer in time',
  EHOSTUNREACH: 'the host cannot be reached',
  ENOENT: 'there is no such socket',
  '28P01': 'the user name or the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of that name',
  '53300': 'the server has no free connections',
};

/** The address of the server without the user's name and password, for messages. */
export function describeServer(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    const host = url.searchParams.get('host') ?? (url.hostname || 'localhost');
    return `${host}:${url.searchParams.get('port') ?? (url.port || '5432')}`;
  } catch {
    throw new Error('DATABASE_URL is not an address like postgresql://user:password@host:5432/database.');
  }
}

/** A pool that has been seen to reach a server new enough; otherwise one sentence. */
export async function openServerPool(databaseUrl: string): Promise<GuardedPool> {
  const server = describeServer(databaseUrl);
  const pool = new GuardedPool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  try {
    await refuseUnfit(pool);
    return pool;
  } catch (error) {
    await pool.end();
    throw new Error(`DATABASE_URL: the PostgreSQL server at ${server} cannot be used: ${reason(error)}.`, {
      cause: error,
    });
  }
}

async function refuseUnfit(pool: GuardedPool): Promise<void> {
  const answer = await pool.query<{ version: number; encoding: string }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding`,
  );
  const { version, encoding } = answer.rows[0] ?? { version: 0, encoding: '' };
  if (version < OLDEST_VERSION) {
    throw new Error(`it is PostgreSQL ${version}, and at least ${OLDEST_VERSION} is needed`);
  }
  if (encoding !== 'UTF8') throw new Error(`its database is encoded in ${encoding}, and UTF8 is needed`);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? (error.message || code);
}
