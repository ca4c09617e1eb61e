import { readEnvironment, type Environment } from '../env/environment.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { openLog } from './server-log.ts';
import { startServer, type RunningServer } from './start-server.ts';

/** A loaded machine may take long to write its last checkpoint; who cannot wait asks twice. */
const PATIENCE_MS = 60_000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** The life of the process: starts, says where it is ready, and ends without leaving anybody half served. */
export async function run(variables: NodeJS.ProcessEnv): Promise<void> {
  let environment: Environment | null = null;
  try {
    environment = readEnvironment(variables);
    const log = openLog(environment);
    const server = await startServer(environment, log, () => process.exit(1));
    stopOnSignals(server);
    announce(server);
  } catch (error) {
    const sentence = refusalSentence(error, environment);
    const trouble = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${sentence ?? `Painopiste could not start: ${trouble}`}\n`);
    process.exit(1);
  }
}

function announce({ url, isDemonstration, firstAdministratorUrl }: RunningServer): void {
  const invitation = isDemonstration
    ? ' Sign in there with one click as one of the demonstration’s people.'
    : '';
  say(`Painopiste is ready at ${url}${invitation && ` –${invitation}`}`);
  if (firstAdministratorUrl)
    say(`Nobody can sign in yet: make the first administrator within an hour at ${firstAdministratorUrl}`);
}

function stopOnSignals(server: RunningServer): void {
  let isStopping = false;
  const stop = (): void => {
    // Whoever asks twice does not want to wait; the database is safe either way.
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
