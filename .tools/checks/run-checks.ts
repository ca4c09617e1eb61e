import { Refusal } from '../refusal.mjs';
import { shortened } from './shortened.ts';
import { type Check, closingLine, type Failure, type Outcome, together } from './outcome.ts';

/** Checks that may run at the same time stand in one group; groups run one after the other. */
export type Plan = readonly (readonly Check[])[];

// The end of a log is what people and CI show of it: all failures stand there, the more of them the shorter.
const LINES_OF_ONE = 15;
const LINES_OF_ALL = 60;

/** Runs a plan, or what `chosen` names of it; prints progress, every failure, and the closing line last. */
export async function runChecks(plan: Plan, chosen: readonly string[]): Promise<void> {
  const names = plan.flat().map((check) => check.name);
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Refusal(`There is no check "${unknown}"; the checks are: ${names.join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const group of plan) {
    const wanted = group.filter((check) => chosen.length === 0 || chosen.includes(check.name));
    outcomes.push(...(await Promise.all(wanted.map(runCheck))));
  }
  const outcome = together(outcomes);
  const lines = Math.max(LINES_OF_ONE, Math.floor(LINES_OF_ALL / outcome.failures.length));
  for (const failure of outcome.failures) say(failureText(failure, lines));
  say(`\n${closingLine(outcome)}`);
  process.exitCode = outcome.failures.length === 0 ? 0 : 1;
}

async function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const outcome = await check.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mark = outcome.failures.length === 0 ? '✓' : '✗';
  say(`${mark} ${check.name}: ${closingLine(outcome)} (${seconds} s)`);
  return outcome;
}

function failureText(failure: Failure, lines: number): string {
  return `\n✗ ${failure.title}\n${shortened(failure.detail, lines).replaceAll(/^/gm, '    ')}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
