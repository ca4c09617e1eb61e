import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startTestPostgres } from '@painopiste/prisma/testing/postgres-for-tests';
import { createScratchDatabase } from '@painopiste/prisma/testing/scratch-database';
import { signIn } from './bench-server.ts';
import { sayRow, sayStep } from './say-row.ts';

// How long a second start takes, as a person waits for it (launcher included), and what a warm, idle server holds.

const root = path.join(import.meta.dirname, '..', '..', '..');
const STARTS = 5;
const IDLE_MS = 10_000;
const PATIENCE_MS = 180_000;
const PAGES = 20;
const ADDRESSES = [
  '/',
  '/regions/04',
  '/milestones',
  '/projects/vakehyva-hyvat-palvelut',
  '/export/burn.csv',
];
const BYTES_IN_MB = 1_048_576;

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly took: number;
}

async function start(dataDir: string, databaseUrl: string | null): Promise<Started> {
  const began = performance.now();
  const child = spawn('node', ['.tools/launch.mjs', 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  while (performance.now() - began < PATIENCE_MS) {
    const url = /ready at (\S+)/.exec(said)?.[1];
    if (url) return { child, url, took: performance.now() - began };
    if (child.exitCode !== null) break;
    await wait(5);
  }
  throw new Error(`npm start was not ready: ${said}`);
}

async function stop({ child }: Started): Promise<void> {
  const ended = once(child, 'exit');
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** Asks for pages as somebody who sees everything, so that all is loaded, waits, and reads what the server says it holds. */
async function warmIdleMegabytes({ url }: Started): Promise<number> {
  const headers = { cookie: await signIn(url, 'viewer') };
  for (let n = 0; n < PAGES; n += 1) {
    for (const address of ADDRESSES) await (await fetch(url + address, { headers })).text();
  }
  await wait(IDLE_MS);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1];
  if (!bytes) throw new Error('The metrics do not tell the memory.');
  return Number(bytes) / BYTES_IN_MB;
}

async function measure(where: string, databaseUrl: string | null, mostMemory: number): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'painopiste-bench-'));
  sayStep(`first start, ${where}`);
  await stop(await start(dataDir, databaseUrl));
  const samples: number[] = [];
  const memory: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    const started = await start(dataDir, databaseUrl);
    samples.push(started.took);
    if (n === 0) memory.push(await warmIdleMegabytes(started));
    await stop(started);
  }
  sayRow({
    name: `npm start, second time, ${where}`,
    unit: 'ms',
    samples,
    floor: null,
    most: { value: 5_000 },
  });
  sayRow({
    name: `memory, warm and idle, ${where}`,
    unit: 'MB',
    samples: memory,
    floor: null,
    most: { value: mostMemory },
  });
  rmSync(dataDir, { recursive: true, force: true });
}

await measure('embedded', null, 550);
const postgres = await startTestPostgres();
try {
  await measure('PostgreSQL', await createScratchDatabase(postgres.url, 'bench_start'), 250);
} finally {
  await postgres.stop();
}
process.exit(0);
