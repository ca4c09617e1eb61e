import { stripVTControlCharacters } from 'node:util';
import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import type { Failure } from '../.tools/checks/outcome.ts';
import { shortened } from '../.tools/checks/shortened.ts';
import { writeOutcome } from '../.tools/testing/write-outcome.ts';

/** Playwright's reporter for `npm test`: a line per journey while they run, and the outcome at the end. */
export default class CountJourneys implements Reporter {
  private readonly outside: Failure[] = [];
  private all: readonly TestCase[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.all = suite.allTests();
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    process.stdout.write(`  ${titleOf(test)}  ${result.status}  ${(result.duration / 1000).toFixed(1)} s\n`);
  }

  onError(error: TestError): void {
    this.outside.push({ title: 'error outside any journey', detail: textOf(error) });
  }

  onEnd(_result: FullResult): void {
    const none = this.all.length === 0 ? [{ title: 'journeys', detail: 'No journey was found.' }] : [];
    const failures = this.all.filter((test) => !isPassed(test)).map(failureOf);
    writeOutcome({
      passed: this.all.filter(isPassed).length,
      failures: [...this.outside, ...failures, ...none],
    });
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** Passed at the first try: a journey that needs a second one hides a race that a person meets too. */
function isPassed(test: TestCase): boolean {
  return test.outcome() === 'expected' && test.results.some((result) => result.status === 'passed');
}

function failureOf(test: TestCase): Failure {
  const errors = test.results.flatMap((result) => result.errors);
  const detail = errors.length === 0 ? 'The journey was not run to its end.' : errors.map(textOf).join('\n');
  return { title: `journey: ${titleOf(test)}`, detail };
}

function titleOf(test: TestCase): string {
  return test.titlePath().filter(Boolean).join(' > ');
}

// Playwright colours its messages; the codes would only litter a log.
function textOf(error: TestError): string {
  const { message = error.value ?? '', snippet, location } = error;
  const where = location && `    at ${location.file}:${location.line}`;
  const parts = [shortened(message, 8), snippet, where].filter(Boolean);
  return stripVTControlCharacters(parts.join('\n'));
}
