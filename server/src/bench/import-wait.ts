import type { BenchServer } from './bench-server.ts';

const ROWS = 20_000;
const REGION = '04';
const POLL_MS = 100;

const HEADER = 'Tositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa';
const row = (n: number): string =>
  `5.9.2024;${n};4340;Asiantuntijapalvelut;904101;Mittaus;${(n % 900) + 1},00`;
const FILE = [HEADER, ...Array.from({ length: ROWS }, (_, n) => row(n + 1))].join('\r\n');

interface Batch {
  readonly state: string;
  readonly version: number;
}

async function batchOf({ url, cookie }: BenchServer, id: string): Promise<Batch> {
  const input = encodeURIComponent(JSON.stringify({ id }));
  const response = await fetch(`${url}/trpc/ledger.batch?input=${input}`, { headers: { cookie } });
  const { result } = (await response.json()) as { result: { data: Batch } };
  return result.data;
}

/** Uploads a ledger of 20 000 rows, waits for its preview and imports it, as a controller does. */
async function importLedger(server: BenchServer): Promise<void> {
  const { url, cookie } = server;
  const headers = { cookie, origin: url };
  const address = `${url}/api/ledger/upload?region=${REGION}&fileName=bench.csv`;
  const sent = await fetch(address, { method: 'POST', headers, body: FILE });
  const { batchId } = (await sent.json()) as { batchId: string };
  let batch = await batchOf(server, batchId);
  while (batch.state === 'preparing') {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    batch = await batchOf(server, batchId);
  }
  const command = { commandId: crypto.randomUUID(), version: batch.version, batchId };
  const done = await fetch(`${url}/trpc/ledger.import`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(command),
  });
  if (!done.ok) throw new Error(`The benchmark's import was refused: ${await done.text()}`);
}

/** How long each of somebody else's questions took while the ledger came in, in milliseconds. */
export async function waitsDuringImport(
  server: BenchServer,
  askSome: () => Promise<readonly number[]>,
): Promise<number[]> {
  const going = { on: true };
  const work = importLedger(server).finally(() => (going.on = false));
  const waits: number[] = [];
  while (going.on) waits.push(...(await askSome()));
  await work;
  return waits;
}
