import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'client',
    root: import.meta.dirname,
    environment: 'jsdom',
    // One document and one set of modules for the files of a worker: a fresh jsdom costs more than most files' tests.
    // What a test leaves behind, src/testing/set-up-browser.ts takes away.
    isolate: false,
    maxWorkers: 2,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/set-up-browser.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    env: { TZ: 'Europe/Helsinki' },
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
  },
});
