import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunnerOutcome } from '../checks/outcome.ts';

/** Leaves an outcome where the check that started this run looks for it. */
export function writeOutcome(outcome: RunnerOutcome): void {
  const file = process.env.OUTCOME_FILE;
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(outcome));
}
