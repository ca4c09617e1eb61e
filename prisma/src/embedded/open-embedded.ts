import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type DirectoryLock, lockDirectory } from './lock-directory.ts';
import { PortStream } from './port-stream.ts';
import type {
  CommandName,
  CompiledBackend,
  EmbeddedCommands,
  EmbeddedPlace,
  EmbeddedStats,
  FromWorker,
  ToWorker,
  WorkerStart,
} from './worker-messages.ts';

export type EmbeddedDatabase = {
  /** A new connection, for the `stream` option of `pg`. */
  stream(): Duplex;
  stats(): Promise<EmbeddedStats>;
  /** Copies the files as a directory that can be opened; queries wait only for the copying. */
  copyFiles(to: string): Promise<{ blockedMs: number }>;
  /** PGlite's own dump, to start further databases in memory from. */
  dump(file: string): Promise<void>;
  /** End the pool first. */
  close(): Promise<void>;
  /** The only way to stop a runaway query: as safe as a power cut, the next start recovers. */
  kill(): Promise<void>;
};

export type EmbeddedOptions = {
  place: EmbeddedPlace;
  /** Where a bundled program keeps the worker; by default the source beside this file. */
  workerUrl?: URL;
  onStall?: (waiting: number) => void;
  /** The worker has died without having been asked to. */
  onDeath?: (error: Error) => void;
};

/** Scratch space inside the data directory, so that only the holder of its lock uses it. */
export const scratchDirectory = (dir: string): string => path.join(dir, 'copy');

const { WebAssembly: webAssembly } = globalThis as unknown as {
  WebAssembly: { compile: (program: Uint8Array) => Promise<CompiledBackend> };
};
let backend: Promise<CompiledBackend> | null = null;

/** Compiled once in a process, however many databases it opens: compiling takes longer than the rest of an opening. */
async function compiledBackend(): Promise<CompiledBackend> {
  const program = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
  backend ??= readFile(program).then((bytes) => webAssembly.compile(bytes));
  return backend;
}

export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { place } = options;
  const lock = place.kind === 'directory' ? lockDirectory(place.dir) : null;
  if (place.kind === 'directory') rmSync(scratchDirectory(place.dir), { recursive: true, force: true });
  const worker = new Worker(options.workerUrl ?? new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { place, backend: await compiledBackend() } satisfies WorkerStart,
  });
  try {
    await untilReady(worker);
  } catch (error) {
    await worker.terminate();
    lock?.release();
    throw error;
  }
  return connectTo(worker, lock, options);
}

async function untilReady(worker: Worker): Promise<void> {
  const settled = new AbortController();
  // `once` rejects when the worker throws before it is ready.
  const ready = once(worker, 'message', { signal: settled.signal });
  const exit = once(worker, 'exit', { signal: settled.signal }).then(([code]) => {
    throw new Error(`The embedded database could not start (exit ${String(code)}).`);
  });
  try {
    await Promise.race([ready, exit]);
  } finally {
    settled.abort();
    await Promise.allSettled([ready, exit]);
  }
}

type Call = { resolve: (result: never) => void; reject: (error: Error) => void };

function connectTo(worker: Worker, lock: DirectoryLock | null, options: EmbeddedOptions): EmbeddedDatabase {
  const streams = new Set<PortStream>();
  const calls = new Map<number, Call>();
  let nextId = 1;
  let cause: unknown;
  let isClosing = false;
  let isGone = false;

  worker.on('error', (error) => {
    cause = error;
  });
  worker.on('message', (message: FromWorker) => {
    if (message.event === 'stall') options.onStall?.(message.waiting);
    if (message.event !== 'answer' && message.event !== 'refusal') return;
    const call = calls.get(message.id);
    calls.delete(message.id);
    if (message.event === 'answer') call?.resolve(message.result as never);
    else call?.reject(new Error(message.reason));
  });
  worker.once('exit', () => {
    isGone = true;
    const error = new Error('The embedded database has stopped.', { cause });
    // Whoever waits for an answer hears of it at once instead of waiting for ever.
    for (const stream of streams) stream.destroy(isClosing ? undefined : error);
    for (const call of calls.values()) call.reject(error);
    calls.clear();
    lock?.release();
    if (!isClosing) options.onDeath?.(error);
  });

  const call = <Name extends CommandName>(
    command: Name,
    args: EmbeddedCommands[Name]['arguments'],
  ): Promise<EmbeddedCommands[Name]['result']> =>
    new Promise((resolve, reject) => {
      if (isGone) return reject(new Error('The embedded database has stopped.', { cause }));
      const id = nextId++;
      calls.set(id, { resolve, reject });
      worker.postMessage({ command, id, ...args });
    });

  return {
    stream() {
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ command: 'connect', port: port2 } satisfies ToWorker, [port2]);
      const stream = new PortStream(port1);
      streams.add(stream);
      stream.once('close', () => streams.delete(stream));
      if (isGone) stream.destroy(new Error('The embedded database has stopped.', { cause }));
      return stream;
    },
    stats: () => call('stats', {}),
    copyFiles: (to) => call('copyFiles', { to }),
    async dump(file) {
      await call('dump', { file });
    },
    async close() {
      isClosing = true;
      if (!isGone) await call('close', {});
      await worker.terminate();
    },
    async kill() {
      await worker.terminate();
    },
  };
}
