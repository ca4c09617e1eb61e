import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { shortened } from '../checks/shortened.ts';
import { type Failure, type Outcome, together } from '../checks/outcome.ts';
import { writeOutcome } from './write-outcome.ts';

/** Vitest's reporter for `npm test`: a line per test file while they run, and the outcome at the end. */
export default class CountTests implements Reporter {
  onTestModuleEnd(module: TestModule): void {
    const { passed, failures } = outcomeOf(module);
    const verdict =
      failures.length === 0 ? `${passed} passed` : `${passed} passed, ${failures.length} FAILED`;
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    process.stdout.write(`  ${module.project.name}  ${module.relativeModuleId}  ${verdict}  ${seconds} s\n`);
    for (const { title } of failures) process.stdout.write(`    ✗ ${title}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const outside = unhandledErrors
      .filter((error) => !isCrash(error))
      .map((error) => ({ title: 'error outside any test', detail: textOf(error) }));
    const crashed = unhandledErrors.some(isCrash) ? modules.filter(isUnfinished) : [];
    const none = modules.length === 0 ? [{ title: 'tests', detail: 'No test file was found.' }] : [];
    const finished = modules.filter((module) => !crashed.includes(module)).map(outcomeOf);
    writeOutcome({
      ...together([...finished, { passed: 0, failures: [...outside, ...none] }]),
      ...(unhandledErrors.some(isCrash) && {
        crashed: crashed.map(({ project, relativeModuleId: file }) => ({ project: project.name, file })),
      }),
    });
  }
}

/** Node itself broke under a worker, as program.ts tells. */
const isCrash = (error: SerializedError): boolean =>
  /Worker exited unexpectedly .*signal SIG(TRAP|ILL|ABRT|SEGV)/.test(textOf(error));

const isUnfinished = (module: TestModule): boolean => ['queued', 'pending'].includes(module.state());

function outcomeOf(module: TestModule): Outcome {
  const place = `${module.project.name}: ${module.relativeModuleId}`;
  const tests = [...module.children.allTests()];
  const broken: Failure[] = [
    ...module.errors().map((error) => ({ title: place, detail: textOf(error) })),
    ...[...module.children.allSuites()].flatMap((suite) =>
      suite.errors().map((error) => ({ title: `${place} > ${suite.fullName}`, detail: textOf(error) })),
    ),
  ];
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failures: [...broken, ...tests.flatMap((test) => failuresOf(test, place))],
  };
}

function failuresOf(test: TestCase, place: string): Failure[] {
  const result = test.result();
  const title = `${place} > ${test.fullName}`;
  if (result.state === 'failed') return [{ title, detail: result.errors.map(textOf).join('\n') }];
  // A skipped test says nothing about the product while it looks as if it did.
  if (result.state === 'skipped') return [{ title, detail: 'The test was skipped.' }];
  return [];
}

// Vitest colours its differences; the codes would only litter a log.
function textOf(error: SerializedError): string {
  const where = stackOf(error).filter((line) => !line.includes('node_modules'));
  const cause = error.cause === undefined ? [] : ['Caused by:', textOf(error.cause)];
  const message = shortened(error.message, 8);
  return stripVTControlCharacters(
    [message, error.diff, ...where.slice(0, 2), ...cause].filter(Boolean).join('\n'),
  );
}

// Without the message, which a stack repeats.
const stackOf = ({ stack = '' }: SerializedError): string[] =>
  stack.split('\n').filter((line) => /^ +at /.test(line));
