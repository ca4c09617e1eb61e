import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '@painopiste/prisma/open-database';
import type { Logger } from 'pino';
import { readAuthSecret } from '../env/auth-secret.ts';
import { clockOf } from '../env/clock.ts';
import type { Environment } from '../env/environment.ts';
import { fillDatabase } from '../env/fill-database.ts';
import { isDemonstration } from '../env/installation.ts';
import { openMail } from '../mail/open-mail.ts';
import { removeServerFile, writeServerFile } from '../env/server-file.ts';
import { offerFirstAdministrator } from '../features/session/first-administrator-commands.ts';
import { admitBy } from './admit-by.ts';
import { startCleanUp } from './clean-up.ts';

const PATIENCE_MS = 5_000;

export interface RunningServer {
  /** The address for people, ending without a slash. */
  readonly url: string;
  /** Do the demonstration's people sign in by one click? */
  readonly isDemonstration: boolean;
  /** Where the first administrator is made, within the hour; null where somebody can sign in. */
  readonly firstAdministratorUrl: string | null;
  close(): Promise<void>;
}

/** Opens the database, fills an empty one, and serves. `onDeath`: the embedded database has died under it. */
export async function startServer(
  environment: Environment,
  log: Logger,
  onDeath: () => void,
): Promise<RunningServer> {
  const { databaseUrl, dataDir, mode, oidc, passwordSignIn } = environment;
  const secret = readAuthSecret(environment);
  // The embedded database starts in its own thread: the web server's modules are loaded meanwhile.
  const loading = Promise.all([import('./create-server.ts'), import('../auth/authentication.ts')]);
  const database = await openDatabase({ databaseUrl, dataDir, log, onDeath });
  const db = database.prisma;
  try {
    const seeding = await fillDatabase({ database, environment, log });
    const installation = {
      mode,
      scenario: seeding?.today ? seeding.scenario : null,
      signIn: { password: passwordSignIn, provider: oidc?.name ?? null },
      feedbackAddress: environment.feedbackAddress,
    };
    const today = clockOf(environment, seeding);
    const [{ createServer }, { createAuthentication }] = await loading;
    const authentication = await createAuthentication({
      db,
      installation,
      secret,
      publicUrl: environment.publicUrl,
      today,
      log,
      oidc,
      admit: admitBy({ db, installation, oidc, today }),
    });
    const localToken = randomBytes(32).toString('base64url');
    const app = await createServer({
      environment,
      installation,
      database,
      authentication,
      secret,
      localToken,
      mail: openMail(environment, log),
      log,
      today,
    });
    const stopCleanUp = startCleanUp(db, { alone: database.kind === 'embedded', log });
    await app.listen({ port: environment.port, host: environment.host });
    const { port } = app.server.address() as AddressInfo;
    const local = { url: `http://${loopbackOf(environment.host)}:${port}`, token: localToken };
    writeServerFile(dataDir, local);
    const url = environment.publicUrl ?? local.url;
    const oneClick = isDemonstration(installation);
    const token = oneClick ? null : await offerFirstAdministrator(db);
    return {
      url,
      isDemonstration: oneClick,
      firstAdministratorUrl: token && `${url}/first-administrator?token=${token}`,
      async close() {
        removeServerFile(dataDir, local);
        stopCleanUp();
        // Answers under way are finished; whoever reads too slowly is cut off.
        setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS).unref();
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** An address of this machine at which a server that listens there is reached. */
function loopbackOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
