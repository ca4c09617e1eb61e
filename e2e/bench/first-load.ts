import { rmSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { accounts, password } from '../fixtures/accounts.ts';
import { type AppServer, startServer } from '../fixtures/app-server.ts';
import { copyOfPreparedData, dataOfThisRun } from '../fixtures/prepared-data.ts';
import { browserArguments, findBrowser } from '../../.tools/find-browser.ts';
import { type FloorServer, startFloorServer } from './floor-server.ts';

// What a person waits for with an empty cache: the portfolio's rows, beside the same rows in a bare React page, and the
// burn chart of a region. Product and floor in turn, so that both see the same machine.

const LOADS = 9;
const BYTES_IN_KB = 1000;
const ROWS = 'tbody tr';
const CHART = '[role="img"] svg path';

/** Notes, in the page itself, the first frame in which so many elements of a kind are there. */
const WATCH = ({ selector, count }: { selector: string; count: number }): void => {
  const look = (): void => {
    if (document.querySelectorAll(selector).length < count) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('seen'));
  };
  look();
};

interface Load {
  readonly ms: number;
  /** The compressed bodies of all that had come until then: the page, its scripts, styles and pictures. */
  readonly kilobytes: number;
}

async function load(context: BrowserContext, url: string, selector: string, count: number): Promise<Load> {
  const page: Page = await context.newPage();
  await page.addInitScript(WATCH, { selector, count });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
  const { ms, bytes } = await page.evaluate(() => {
    const seen = performance.getEntriesByName('seen')[0]?.startTime ?? 0;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const before = (entries as PerformanceResourceTiming[]).filter((entry) => entry.responseEnd <= seen);
    return { ms: seen, bytes: before.reduce((sum, entry) => sum + entry.encodedBodySize, 0) };
  });
  await page.close();
  return { ms, kilobytes: bytes / BYTES_IN_KB };
}

/** A context of its own: nothing is in its cache. */
async function fresh<T>(
  browser: Browser,
  url: string | null,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1400, height: 1000 } });
  try {
    if (url) {
      const data = { email: accounts.viewer, password };
      await context.request.post(`${url}/api/auth/sign-in/email`, { data, headers: { origin: url } });
    }
    return await work(context);
  } finally {
    await context.close();
  }
}

const say = (row: unknown): void => void process.stdout.write(`${JSON.stringify(row)}\n`);

async function measure(
  browser: Browser,
  product: AppServer,
  floor: FloorServer,
  rows: number,
): Promise<void> {
  const loads: Load[] = [];
  const bare: Load[] = [];
  const charts: Load[] = [];
  // The first of each pays for the browser's own start.
  for (let n = 0; n <= LOADS; n += 1) {
    const product1 = await fresh(browser, product.url, (context) =>
      load(context, `${product.url}/`, ROWS, rows),
    );
    const floor1 = await fresh(browser, null, (context) => load(context, floor.url, ROWS, rows));
    const chart = await fresh(browser, product.url, (context) =>
      load(context, `${product.url}/regions/04`, CHART, 3),
    );
    if (n === 0) continue;
    loads.push(product1);
    bare.push(floor1);
    charts.push(chart);
  }
  const times = (of: readonly Load[]): number[] => of.map(({ ms }) => ms);
  say({
    name: 'portfolio rows on screen, empty cache, over a bare React page',
    unit: 'ms',
    samples: times(loads),
    floor: times(bare),
    most: { ratio: 1.6 },
  });
  say({
    name: 'kB (brotli) before the portfolio rows',
    unit: 'kB',
    samples: loads.map(({ kilobytes }) => kilobytes),
    floor: bare.map(({ kilobytes }) => kilobytes),
    most: { value: 130 },
  });
  say({
    name: 'burn chart on screen, empty cache',
    unit: 'ms',
    samples: times(charts),
    floor: times(bare),
    most: { value: 450 },
  });
}

process.env.JOURNEY_RUN ??= `bench-${process.pid}`;
process.stderr.write('the first load in a browser\n');
const product = await startServer(
  { scenario: 'demo', today: '2024-09-30' },
  await copyOfPreparedData({ scenario: 'demo', today: '2024-09-30' }),
);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
const cells = await fresh(browser, product.url, async (context) => {
  const page = await context.newPage();
  await page.goto(product.url);
  await page.waitForSelector(ROWS);
  const rows = page.locator(ROWS);
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
});
const floor = await startFloorServer(cells);
try {
  await measure(browser, product, floor, cells.length);
} finally {
  floor.close();
  await browser.close();
  await product.stop();
  rmSync(dataOfThisRun(), { recursive: true, force: true });
}
