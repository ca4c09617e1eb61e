import { readEnvironment, type Environment } from '../env/environment.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { openLog } from './server-log.ts';
import { startServer, type RunningServer } from './start-server.ts';

const PATIENCE_MS = 10_000;

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

/** The line that says ready comes last: whoever waits for it, a person or a program, has read the rest. */
function announce({ url, isDemonstration, firstAdministratorUrl }: RunningServer): void {
  if (firstAdministratorUrl)
    say(`Nobody can sign in yet: make the first administrator within an hour at ${firstAdministratorUrl}`);
  const invitation = isDemonstration
    ? ' Sign in there with one click as one of the demonstration’s people.'
    : '';
  say(`Painopiste is ready at ${url}${invitation && ` –${invitation}`}`);
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
