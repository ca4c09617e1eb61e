import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Generous: a new database is a thousand synced files, perhaps on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
