import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { RunnerOutcome } from './outcome.ts';
import { runNode } from './program.ts';

/**
 * Runs a test runner whose reporter leaves its outcome in the file named by OUTCOME_FILE,
 * and trusts those counts only as far as the exit code agrees with them.
 */
export async function countedRun(
  name: string,
  nodeArguments: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<RunnerOutcome> {
  const file = join(root, '.cache', 'outcomes', `${name}.json`);
  rmSync(file, { force: true });
  const { code, said } = await runNode(nodeArguments, {
    live: true,
    env: { ...env, OUTCOME_FILE: file, FORCE_COLOR: '0' },
  });
  return judged(name, code, said, readOutcome(file));
}

function judged(name: string, code: number, said: string, outcome: RunnerOutcome | null): RunnerOutcome {
  const lastWords = said.slice(-4000);
  if (outcome === null)
    return { passed: 0, failures: [{ title: `${name} did not finish`, detail: lastWords }] };
  if (code === 0 || outcome.failures.length > 0 || outcome.crashed) return outcome;
  const title = `${name} exited with ${code} though no test failed`;
  return { ...outcome, failures: [{ title, detail: lastWords }] };
}

function readOutcome(file: string): RunnerOutcome | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunnerOutcome;
  } catch {
    return null;
  }
}
