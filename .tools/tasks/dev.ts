import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { generatePrismaClient } from '../generate-prisma-client.ts';
import { root } from '../root.ts';
import { runTask } from '../run-task.ts';

await runTask(async () => {
  await generatePrismaClient();
  const server = start('server', ['--watch', '--disable-warning=ExperimentalWarning', 'src/main.ts']);
  const client = start('client', ['node_modules/vite/bin/vite.js']);
  stopTogether([server, client]);
});

function start(room: string, nodeArguments: string[]): ChildProcess {
  return spawn(process.execPath, nodeArguments, {
    cwd: join(root, room),
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PAINOPISTE_MODE: 'demo',
      SEED: process.env.SEED ?? 'demo',
      DATA_DIR: process.env.DATA_DIR ?? join(root, '.data'),
      // The browser talks to Vite, which hands on to the server: the address people see is Vite's.
      PUBLIC_URL: process.env.PUBLIC_URL ?? 'http://127.0.0.1:5173',
    },
  });
}

/** One without the other is of no use, so the first to end takes the rest along, and a signal ends all. */
function stopTogether(children: readonly ChildProcess[]): void {
  let isStopping = false;
  const stop = (signal?: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    // Ctrl-C in a terminal has reached them already; a second signal would cut their ending short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    for (const child of children) child.kill('SIGTERM');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  for (const child of children) {
    child.once('exit', (code) => {
      process.exitCode ??= code ?? 0;
      stop();
    });
  }
}
