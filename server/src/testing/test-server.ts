import type { AddressInfo } from 'node:net';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { afterAll } from 'vitest';
import { createAuthentication } from '../auth/authentication.ts';
import { hashPassword } from '../auth/password-hash.ts';
import type { Db } from '../db/transaction.ts';
import { readEnvironment } from '../env/environment.ts';
import type { Installation } from '../env/installation.ts';
import { admitBy } from '../http/admit-by.ts';
import { createServer } from '../http/create-server.ts';
import { openLog } from '../http/server-log.ts';
import { openMail } from '../mail/open-mail.ts';
import { openTestDatabase } from './open-test-database.ts';
import { aUser } from './people.ts';

interface ServerOptions {
  readonly variables?: NodeJS.ProcessEnv;
  readonly installation?: Installation;
  /** A folder to take for the built client. */
  readonly clientBuild?: string;
}

export interface TestServer {
  readonly db: Db;
  readonly url: string;
  readonly localToken: string;
  /** Everything that it has logged so far. */
  readonly log: () => string;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON as the product's own page does; the cookie, if any, is a session's. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Signs in and answers the cookie to send along. */
  signIn(email: string): Promise<string>;
}

export const TEST_PASSWORD = 'riittavan pitka salasana';

/** The product's web server on a free port and an empty database of the test file's own; closed after its last test. */
export async function openTestServer({
  variables = {},
  installation,
  clientBuild,
}: ServerOptions = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const db = database.prisma;
  const environment = readEnvironment({ PAINOPISTE_MODE: 'serve', LOG_LEVEL: 'info', ...variables });
  let written = '';
  const log = openLog(environment, {
    write: (line) => {
      written += line;
    },
  });
  const secret = 'a secret of the tests, long enough';
  const localToken = 'the token of this machine';
  const parts = {
    environment,
    installation: installation ?? {
      mode: 'serve',
      scenario: null,
      signIn: { password: environment.passwordSignIn, provider: environment.oidc?.name ?? null },
    },
    database,
    secret,
    today: () => calendarDate('2024-09-30'),
    log,
  };
  const { oidc, publicUrl } = environment;
  const admit = admitBy({ db, installation: parts.installation, oidc, today: parts.today });
  const authentication = await createAuthentication({ ...parts, db, publicUrl, oidc, admit });
  const mail = openMail(environment, log);
  const app = await createServer({ ...parts, authentication, localToken, mail }, clientBuild);
  await app.listen({ port: 0, host: '127.0.0.1' });
  afterAll(() => {
    // A test that looks at the status only leaves an answer half read.
    app.server.closeAllConnections();
    return app.close();
  });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const origin = environment.publicUrl ?? url;
  const request: TestServer['request'] = (path, init) => fetch(url + path, { redirect: 'manual', ...init });
  const post: TestServer['post'] = (path, body, headers = {}) => {
    const all = { 'content-type': 'application/json', origin, ...headers };
    return request(path, { method: 'POST', headers: all, body: JSON.stringify(body) });
  };
  return {
    db,
    url,
    localToken,
    log: () => written,
    request,
    post,
    async signIn(email) {
      const answer = await post('/api/auth/sign-in/email', { email, password: TEST_PASSWORD });
      if (!answer.ok) throw new Error(`Sign-in of ${email}: ${answer.status} ${await answer.text()}`);
      return cookieOf(answer);
    },
  };
}

/** The cookies that an answer sets, as a later request sends them. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

let passwordHash: Promise<string> | null = null;

/** A person who signs in with TEST_PASSWORD. */
export async function aUserWithPassword(db: Db, overrides: Parameters<typeof aUser>[1] = {}) {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const user = await aUser(db, overrides);
  const account = {
    accountId: user.id,
    providerId: 'credential',
    userId: user.id,
    password: await passwordHash,
  };
  await db.account.create({ data: account });
  return user;
}
