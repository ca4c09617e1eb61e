import { expect, it } from 'vitest';
import type { RunnerOutcome } from './outcome.ts';
import { withCrashedAgain } from './with-crashed-again.ts';

const crashed = [{ project: 'prisma', file: 'prisma/src/x.test.ts' }];
const neverAgain = () => Promise.reject(new Error('Nothing is to be run again.'));

it('runs nothing again where nothing crashed', async () => {
  expect(await withCrashedAgain({ passed: 3, failures: [] }, neverAgain)).toEqual({
    passed: 3,
    failures: [],
  });
});

it('adds what a file says the second time, good or bad', async () => {
  const again = (): Promise<RunnerOutcome> =>
    Promise.resolve({ passed: 2, failures: [{ title: 'x', detail: 'why' }] });
  expect(await withCrashedAgain({ passed: 3, failures: [], crashed }, again)).toEqual({
    passed: 5,
    failures: [{ title: 'x', detail: 'why' }],
  });
});

it('does not hold where Node crashes again, or over and over', async () => {
  const again = (): Promise<RunnerOutcome> => Promise.resolve({ passed: 0, failures: [], crashed });
  expect(await withCrashedAgain({ passed: 3, failures: [], crashed }, again)).toMatchObject({
    passed: 3,
    failures: [{ title: 'prisma: prisma/src/x.test.ts' }],
  });
  const well = (): Promise<RunnerOutcome> => Promise.resolve({ passed: 1, failures: [] });
  const many = Array.from({ length: 6 }, () => crashed).flat();
  expect((await withCrashedAgain({ passed: 0, failures: [], crashed: many }, well)).failures).toHaveLength(2);
});
