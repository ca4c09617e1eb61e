import { startTestPostgres } from '@painopiste/prisma/testing/postgres-for-tests';
import { createScratchDatabase } from '@painopiste/prisma/testing/scratch-database';
import { followOverTheWire } from '../testing/follow-over-the-wire.ts';
import { type BenchServer, signIn, startBenchServer } from './bench-server.ts';
import { sayRow, sayStep } from './say-row.ts';

// How long after the answer to a command another person's browser hears of it: on the embedded database through the
// same server, on PostgreSQL through another one.

const TIMES = 50;
const WARM_UP = 5;

interface Row {
  readonly id: string;
  readonly version: number;
}

async function firstMilestone({ url, cookie }: BenchServer): Promise<Row> {
  const input = encodeURIComponent(
    JSON.stringify({ status: ['planned'], pageSize: 1, project: ['vakehyva-hyvat-palvelut'] }),
  );
  const response = await fetch(`${url}/trpc/milestone.list?input=${input}`, { headers: { cookie } });
  const { result } = (await response.json()) as { result: { data: { rows: Row[] } } };
  const [row] = result.data.rows;
  if (!row) throw new Error('The demonstration has no planned milestone.');
  return row;
}

/** Gives the milestone to nobody, as its manager; answers its next version. */
async function assign({ url, cookie }: BenchServer, { id, version }: Row): Promise<number> {
  const response = await fetch(`${url}/trpc/milestone.assign`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ commandId: crypto.randomUUID(), id, version, ownerId: null }),
  });
  if (!response.ok) throw new Error(`The benchmark's edit was refused: ${await response.text()}`);
  return ((await response.json()) as { result: { data: Row } }).result.data.version;
}

async function measure(where: string, editing: BenchServer, followed: BenchServer): Promise<void> {
  sayStep(`a change seen by others, ${where}`);
  const stream = await followOverTheWire(followed.url, await signIn(followed.url, 'viewer'));
  await stream.nextNews();
  const { id, ...first } = await firstMilestone(editing);
  let { version } = first;
  const samples: number[] = [];
  for (let n = 0; n < TIMES + WARM_UP; n += 1) {
    const heard = stream.nextNews().then(() => performance.now());
    version = await assign(editing, { id, version });
    const answered = performance.now();
    if (n >= WARM_UP) samples.push(Math.max(0, (await heard) - answered));
    else await heard;
  }
  stream.leave();
  sayRow({
    name: `a change seen by others, ${where}`,
    unit: 'ms',
    samples,
    floor: null,
    most: { value: 2_000 },
  });
}

const embedded = await startBenchServer('demo', null, 'manager.vakehyva');
await measure('embedded', embedded, embedded);
await embedded.close();

const postgres = await startTestPostgres();
try {
  const database = await createScratchDatabase(postgres.url, 'bench_live');
  const one = await startBenchServer('demo', database, 'manager.vakehyva');
  const other = await startBenchServer('demo', database);
  await measure('two servers on PostgreSQL', one, other);
  await other.close();
  await one.close();
} finally {
  await postgres.stop();
}
process.exit(0);
