import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll } from 'vitest';

const MAIN = path.join(import.meta.dirname, '..', 'main.ts');
const running = new Set<ChildProcess>();

export interface ProductProcess {
  /** Everything written so far, by stream. */
  readonly out: () => string;
  readonly err: () => string;
  /** The address of the line that says it is ready. */
  readonly url: () => string;
  /** Sends the signal and answers the exit code; null where the signal itself ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

function spawnProduct(variables: NodeJS.ProcessEnv) {
  const env = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', ...variables };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], { env });
  running.add(child);
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  void exited.then(() => running.delete(child));
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  return { child, written, exited };
}

/** Starts the product as the launcher does and waits until it says that it is ready. */
export async function startProduct(variables: NodeJS.ProcessEnv): Promise<ProductProcess> {
  const { child, written, exited } = spawnProduct(variables);
  const isReady = () => /is ready at .*\n/.test(written.out);
  const ready = new Promise<void>((resolve) => child.stdout.on('data', () => isReady() && resolve()));
  await Promise.race([ready, exited]);
  if (!isReady()) throw new Error(`The product did not start: ${written.err}`);
  return {
    out: () => written.out,
    err: () => written.err,
    url: () => /is ready at (\S+)/.exec(written.out)?.[1] ?? '',
    stop(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** Starts the product where it cannot start: its exit code and what it says. */
export async function startInVain(
  variables: NodeJS.ProcessEnv,
): Promise<{ code: number | null; out: string; err: string }> {
  const { written, exited } = spawnProduct(variables);
  return { code: await exited, ...written };
}

/** For a test file that starts processes: none outlives it. */
export const endProcessesAfterTests = (): void =>
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
  });
