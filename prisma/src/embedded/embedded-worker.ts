/** Worker thread: PGlite, served to the main thread over one MessagePort per connection. */
import { constants, cpSync, rmSync, writeFileSync } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { createDatabase, databaseFiles, hasDatabase, startingPoint } from './create-database.ts';
import { DURABLE_PARAMS, DurableNodeFS } from './durable-fs.ts';
import { Multiplexer } from './multiplexer.ts';
import type { EmbeddedCommands, FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

if (!parentPort) throw new Error('The embedded database runs in a worker thread only.');
const main = parentPort;
const { place, backend } = workerData as WorkerStart;
const tell = (message: FromWorker): void => main.postMessage(message);

type Opened = { database: PGlite; disk: DurableNodeFS | null };

async function openOnDisk(dir: string, durable: boolean): Promise<Opened> {
  if (!hasDatabase(dir)) await createDatabase(dir, place.dumpFile);
  const files = databaseFiles(dir);
  if (!durable)
    return { database: await PGlite.create({ dataDir: files, pgliteWasmModule: backend }), disk: null };
  const disk = new DurableNodeFS(files);
  const startParams = [...DURABLE_PARAMS];
  const database = await PGlite.create({
    dataDir: files,
    fs: disk,
    startParams,
    pgliteWasmModule: backend,
  });
  return { database, disk };
}

async function openInMemory(): Promise<Opened> {
  const start = await startingPoint(place.dumpFile);
  // Buffers in front of files that are in memory themselves: clearing large ones is a fifth of an opening.
  const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];
  return { database: await PGlite.create({ ...start, startParams, pgliteWasmModule: backend }), disk: null };
}

const { database, disk } = await (place.kind === 'memory'
  ? openInMemory()
  : openOnDisk(place.dir, place.durable));

const multiplexer = new Multiplexer(database, {
  onStall: (waiting) => tell({ event: 'stall', waiting }),
  // Thrown outside any promise: the worker dies and the main thread sees it.
  onFatal: (error) =>
    setImmediate(() => {
      throw new Error('The backend of the embedded database has ended.', { cause: error });
    }),
});

function connect(port: MessagePort): void {
  const session = multiplexer.connect({
    send: (bytes) => port.postMessage(bytes, [bytes.buffer]),
    end: () => port.close(),
  });
  port.on('message', (bytes: Uint8Array) => session.feed(bytes));
  port.on('close', () => session.close());
}

type Answers = {
  [Name in keyof EmbeddedCommands]: (
    args: EmbeddedCommands[Name]['arguments'],
  ) => Promise<EmbeddedCommands[Name]['result']>;
};

const answers: Answers = {
  stats: async () => ({ syncs: disk?.syncs ?? 0 }),
  /** Queries wait only while the files are copied; whatever is done with the copy happens afterwards. */
  async copyFiles({ to }) {
    if (place.kind !== 'directory') throw new Error('An embedded database in memory has no files to copy.');
    const files = databaseFiles(place.dir);
    return multiplexer.exclusive(async () => {
      const startedAt = performance.now();
      await multiplexer.sql('CHECKPOINT');
      rmSync(to, { recursive: true, force: true });
      cpSync(files, databaseFiles(to), { recursive: true, mode: constants.COPYFILE_FICLONE });
      return { blockedMs: performance.now() - startedAt };
    });
  },
  async dump({ file }) {
    const dump = await multiplexer.exclusive(() => database.dumpDataDir('none'));
    writeFileSync(file, new Uint8Array(await dump.arrayBuffer()));
    return null;
  },
  async close() {
    await multiplexer.exclusive(() => database.close());
    return null;
  },
};

function answer(
  message: Exclude<ToWorker, { command: 'connect' }>,
): Promise<EmbeddedCommands[keyof Answers]['result']> {
  switch (message.command) {
    case 'copyFiles':
      return answers.copyFiles(message);
    case 'dump':
      return answers.dump(message);
    case 'stats':
      return answers.stats({});
    case 'close':
      return answers.close({});
  }
}

main.on('message', (message: ToWorker) => {
  if (message.command === 'connect') return connect(message.port);
  const { id } = message;
  answer(message).then(
    (result) => tell({ event: 'answer', id, result }),
    (error: unknown) =>
      tell({ event: 'refusal', id, reason: error instanceof Error ? error.message : String(error) }),
  );
});
tell({ event: 'ready' });
