/** What one check found: how many facts held, and what to read about each that did not. */
export type Outcome = { readonly passed: number; readonly failures: readonly Failure[] };

/** What a test runner found, and the test files under which Node itself broke: nobody knows yet what those say. */
export type RunnerOutcome = Outcome & { readonly crashed?: readonly CrashedFile[] };

export type CrashedFile = { readonly project: string; readonly file: string };

export type Failure = { readonly title: string; readonly detail: string };

export type Check = {
  /** The word that chooses it: `npm test -- lint`. */
  readonly name: string;
  readonly run: () => Promise<Outcome>;
};

/** The outcome of a check that is one fact: it holds, or `detail` says why not. */
export function oneFact(title: string, holds: boolean, detail: string): Outcome {
  return holds ? { passed: 1, failures: [] } : { passed: 0, failures: [{ title, detail }] };
}

/** Several outcomes as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failures: outcomes.flatMap((outcome) => outcome.failures),
  };
}

/** The closing line that people and CI read. */
export function closingLine(outcome: Outcome): string {
  return `${outcome.passed} passed, ${outcome.failures.length} failed`;
}
