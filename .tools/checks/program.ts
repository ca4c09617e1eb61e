import { spawn } from 'node:child_process';
import { root } from '../root.ts';
import { oneFact, type Outcome } from './outcome.ts';

type ProgramOptions = {
  /** Folder below the root that it runs in. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Lets its lines through as they come, besides keeping them. */
  readonly live?: boolean;
};

export type Finished = { readonly code: number; readonly said: string };

/** Runs a JavaScript program on this Node to its end. */
export function runNode(nodeArguments: readonly string[], options: ProgramOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, nodeArguments, {
      cwd: `${root}/${options.folder ?? ''}`,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (options.live) process.stdout.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, said });
    });
  });
}

/** A check that is one program: it holds when the program exits with 0. */
export async function programFact(
  title: string,
  nodeArguments: readonly string[],
  options: ProgramOptions = {},
): Promise<Outcome> {
  const { code, said } = await runNode(nodeArguments, options);
  return oneFact(title, code === 0, said.trim());
}
