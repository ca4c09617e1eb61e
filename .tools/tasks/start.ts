import { buildClient } from '../build-client.ts';
import { runServer } from '../run-product.ts';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  process.env.NODE_ENV ??= 'production';
  process.env.PAINOPISTE_MODE = 'demo';
  process.env.SEED ??= 'demo';
  await buildClient();
  await runServer();
});
