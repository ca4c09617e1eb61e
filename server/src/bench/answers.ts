import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { startTestPostgres } from '@painopiste/prisma/testing/postgres-for-tests';
import { createScratchDatabase } from '@painopiste/prisma/testing/scratch-database';
import { recordQueries, repeatQueries } from '@painopiste/prisma/testing/recorded-queries';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { waitsDuringImport } from './import-wait.ts';
import { sayRow, sayStep } from './say-row.ts';

// How long the product's two hottest answers take, signed in and through tRPC, beside their own SQL on the same
// database; and whether a region's burn stays as quick when the ledger is large.

const ROUNDS = 5;
const ASKED = 40;
const WARM_UP = 60;
const MILESTONES = { status: ['planned', 'in-progress'], sort: '-forecast,name', pageSize: 50 };
const BURN = { code: '04' };
const run = promisify(execFile);

const address = ({ url }: BenchServer, procedure: string, input: unknown): string =>
  `${url}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

async function ask(server: BenchServer, url: string, times: number): Promise<number[]> {
  const child = path.join(import.meta.dirname, 'asking-child.ts');
  const { stdout } = await run(process.execPath, [child, url, server.cookie, String(times)], {
    maxBuffer: 1e7,
  });
  return JSON.parse(stdout) as number[];
}

/** Answers and floor in turn, so that both see the same machine. */
async function compareWithSql(server: BenchServer, name: string, url: string): Promise<void> {
  sayStep(name);
  await ask(server, url, WARM_UP);
  const queries = await recordQueries(() => ask(server, url, 1));
  await repeatQueries(queries, WARM_UP);
  const samples: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.push(...(await ask(server, url, ASKED)));
    floor.push(...(await repeatQueries(queries, ASKED)));
  }
  sayRow({ name, unit: 'ms', samples, floor, most: { ratio: 4 } });
}

async function compareBoth(server: BenchServer, where: string): Promise<void> {
  await compareWithSql(
    server,
    `milestone list, 50 rows, ${where}`,
    address(server, 'milestone.list', MILESTONES),
  );
  await compareWithSql(server, `region burn, ${where}`, address(server, 'region.burn', BURN));
}

async function compareSizes(demo: BenchServer, large: BenchServer): Promise<void> {
  const [demoUrl, largeUrl] = [address(demo, 'region.burn', BURN), address(large, 'region.burn', BURN)];
  await ask(demo, demoUrl, WARM_UP);
  await ask(large, largeUrl, WARM_UP);
  const samples: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.push(...(await ask(large, largeUrl, ASKED)));
    floor.push(...(await ask(demo, demoUrl, ASKED)));
  }
  const name = 'region burn, 2 000 000 entries against the demonstration, PostgreSQL';
  sayRow({ name, unit: 'ms', samples, floor, most: { ratio: 1.5 } });
}

sayStep('the demonstration on the embedded database');
const embedded = await startBenchServer('demo', null);
await compareBoth(embedded, 'embedded');
await embedded.close();

sayStep('others while 20 000 rows are imported');
const importing = await startBenchServer('demo', null, 'controller');
const waits = await waitsDuringImport(importing, () =>
  ask(importing, `${importing.url}/trpc/session.me`, 20),
);
sayRow({
  name: 'longest wait of others while 20 000 rows are imported, embedded',
  unit: 'ms',
  samples: [Math.max(...waits)],
  floor: null,
  most: { value: 500 },
});
await importing.close();

const postgres = await startTestPostgres();
try {
  sayStep('the demonstration on PostgreSQL');
  const demo = await startBenchServer('demo', await createScratchDatabase(postgres.url, 'bench_demo'));
  await compareBoth(demo, 'PostgreSQL');
  sayStep('two million entries (about two minutes)');
  const large = await startBenchServer('large', await createScratchDatabase(postgres.url, 'bench_large'));
  await compareSizes(demo, large);
  await large.close();
  await demo.close();
} finally {
  await postgres.stop();
}
process.exit(0);
