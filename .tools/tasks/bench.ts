import { buildClient } from '../build-client.ts';
import { findBrowser } from '../find-browser.ts';
import { runCommand } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  process.env.NODE_ENV = 'production';
  process.env.CHROMIUM_PATH = findBrowser();
  await buildClient();
  await runCommand('server/src/bench/bench.ts');
});
