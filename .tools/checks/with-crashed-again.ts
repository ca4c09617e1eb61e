import { type CrashedFile, oneFact, type Outcome, type RunnerOutcome, together } from './outcome.ts';

/** Whoever breaks Node more often than this does it by himself. */
const MOST = 4;

/**
 * A run with the files run once more under which Node itself crashed (see program.ts): they have said nothing yet. One
 * under which it crashes again does not hold.
 */
export async function withCrashedAgain(
  first: RunnerOutcome,
  runAgain: (crashed: CrashedFile) => Promise<RunnerOutcome>,
): Promise<Outcome> {
  const { crashed = [] } = first;
  const outcomes: Outcome[] = [first];
  for (const [index, file] of crashed.entries()) {
    const second: RunnerOutcome =
      index < MOST ? await runAgain(file) : { passed: 0, failures: [], crashed: [file] };
    const title = `${file.project}: ${file.file}`;
    outcomes.push(second, ...(second.crashed ?? []).map(() => oneFact(title, false, 'Node crashed.')));
  }
  return together(outcomes);
}
