import { buildClient } from '../build-client.ts';
import { findBrowser } from '../find-browser.ts';
import { runProduct } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  process.env.NODE_ENV = 'production';
  process.env.CHROMIUM_PATH = findBrowser();
  await buildClient();
  await runProduct('server/src/bench/bench.ts');
});
