import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../.tools/find-browser.ts';

// Names this run's prepared data; the workers inherit it.
process.env.JOURNEY_RUN ??= String(process.pid);

export default defineConfig({
  testDir: './journeys',
  globalSetup: './fixtures/prepare-product.ts',
  globalTeardown: './fixtures/remove-prepared-data.ts',
  // A file's journeys share one server and run in order; two files run side by side.
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: browserArguments() },
    viewport: { width: 1280, height: 800 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    screenshot: 'only-on-failure',
    // Without a picture of the page at every key: journeys press hundreds.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
  },
});
