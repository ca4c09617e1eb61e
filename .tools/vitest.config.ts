import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ProjectByProject } from './testing/project-by-project.ts';

const root = dirname(import.meta.dirname);
const failOnConsoleError = './.tools/testing/fail-on-console-error.ts';
const prepareDatabases = './.tools/testing/prepare-databases.ts';

// Every level of test below the browser's, one project each: `vitest run --config .tools/vitest.config.ts --project shared`.
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: ProjectByProject },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: [failOnConsoleError],
    projects: [
      { test: { name: 'tools', include: ['.tools/**/*.test.ts'] } },
      // Where nothing that one file does is seen by the next, the files of a worker share their modules: loading them anew
      // for each takes longer than most files' tests. Databases are opened by each file for itself.
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'prisma',
          include: ['prisma/**/*.test.ts'],
          isolate: false,
          globalSetup: [prepareDatabases],
        },
      },
      {
        test: {
          name: 'server-embedded',
          include: ['server/src/**/*.test.ts'],
          isolate: false,
          env: { TEST_DATABASE_KIND: 'embedded' },
          globalSetup: [prepareDatabases],
        },
      },
      {
        test: {
          name: 'server-postgres',
          include: ['server/src/**/*.test.ts'],
          isolate: false,
          // Read the file tree, or start processes on embedded databases of their own: once is enough.
          exclude: ['server/src/testing/house*.test.ts', 'server/src/main.test.ts'],
          env: { TEST_DATABASE_KIND: 'server' },
          globalSetup: [prepareDatabases],
        },
      },
      './client/vitest.config.ts',
    ],
  },
});
