import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from '../root.ts';
import { oneFact, type Outcome } from './outcome.ts';

type ProgramOptions = {
  /** Folder below the root that it runs in. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Lets its lines through as they come, besides keeping them. */
  readonly live?: boolean;
};

export type Finished = {
  readonly code: number;
  readonly said: string;
  /** What ended it where it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
};

/** Node itself broke: nothing that a program of ours does ends in one of these. */
const CRASHES: ReadonlySet<NodeJS.Signals | null> = new Set([
  'SIGTRAP',
  'SIGILL',
  'SIGABRT',
  'SIGSEGV',
] as const);

const running = new Set<ChildProcess>();

// Whoever stops us stops what we have started. Only as long as it runs: the server, in this process, ends in its own way.
function hold(child: ChildProcess): void {
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopAll);
  running.add(child);
}

function release(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stopAll);
}

function stopAll(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
  process.exit(128 + constants.signals[signal]);
}

/** Runs a JavaScript program on this Node to its end. */
export function runNode(nodeArguments: readonly string[], options: ProgramOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, nodeArguments, {
      cwd: `${root}/${options.folder ?? ''}`,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    hold(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (options.live) process.stdout.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      release(child);
      resolve({ code: code ?? 1, said, signal });
    });
  });
}

/**
 * A check that is one program: it holds when the program exits with 0. Where Node itself crashed (Node 24 does, once in many
 * times, when it ends a thread that runs WebAssembly) nothing has been checked, and it is run again.
 */
export async function programFact(
  title: string,
  nodeArguments: readonly string[],
  options: ProgramOptions = {},
): Promise<Outcome> {
  const first = await runNode(nodeArguments, options);
  const { code, said } = CRASHES.has(first.signal) ? await runNode(nodeArguments, options) : first;
  return oneFact(title, code === 0, said.trim());
}
