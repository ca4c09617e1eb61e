import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type Child = {
  process: ChildProcess;
  output(): string;
  /** Waits until it has said something that fits. */
  until(said: RegExp): Promise<void>;
  ended: Promise<void>;
};

/** Runs one of the programs beside this file in a process of its own. */
export function startChild(name: string, args: readonly string[]): Child {
  const program = fileURLToPath(new URL(`children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    process: child,
    output: () => said,
    ended,
    async until(wanted) {
      while (!wanted.test(said)) {
        if (child.exitCode !== null) throw new Error(`${name} ended early (exit ${child.exitCode}): ${said}`);
        await wait(5);
      }
    },
  };
}
