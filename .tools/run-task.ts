import { Refusal } from './refusal.mjs';

/** Runs the body of a task; a refusal becomes its one sentence and exit code 1. */
export async function runTask(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
