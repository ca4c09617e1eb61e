import { findBrowser } from '../find-browser.ts';
import { Refusal } from '../refusal.mjs';
import { countedRun } from './counted-run.ts';
import { type Check, oneFact, type RunnerOutcome } from './outcome.ts';
import { withCrashedAgain } from './with-crashed-again.ts';

/** The check that runs the tests of these projects of .tools/vitest.config.ts. */
export function vitestCheck(name: string, projects: readonly string[]): Check {
  const reporter = './.tools/testing/count-tests.ts';
  const flags = ['--config=.tools/vitest.config.ts', `--reporter=${reporter}`];
  const run = (title: string, chosen: readonly string[]): Promise<RunnerOutcome> =>
    countedRun(title, ['node_modules/vitest/vitest.mjs', 'run', ...flags, ...chosen]);
  return {
    name,
    run: async () => {
      const first = await run(
        name,
        projects.map((project) => `--project=${project}`),
      );
      return withCrashedAgain(first, ({ project, file }) =>
        run(`${name}-again`, [`--project=${project}`, file]),
      );
    },
  };
}

/** The check that goes the journeys through the built product in a real browser. */
export const journeys: Check = {
  name: 'journeys',
  run: async () => {
    try {
      const program = [
        'e2e/node_modules/@playwright/test/cli.js',
        'test',
        '--config=e2e/playwright.config.ts',
      ];
      const reporter = '--reporter=./e2e/count-journeys.ts';
      return await countedRun('journeys', [...program, reporter], { CHROMIUM_PATH: findBrowser() });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return oneFact('a browser for the journeys', false, error.message);
    }
  },
};
