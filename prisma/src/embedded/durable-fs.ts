import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite starts PostgreSQL with fsync off (-F). The default wal_sync_method, fdatasync, is a no-op in its C library
 * and would never reach the hook below. The WAL sizes keep a checkpoint from holding on to old segments.
 */
export const DURABLE_PARAMS: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'max_wal_size=128MB', 'min_wal_size=48MB'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

// The WASI number of EIO: PostgreSQL answers a failed sync of its WAL with PANIC, as it must.
const EIO = 29;

type NodeStream = { nfd: number };
type NodeStreamOps = { write?: (...args: unknown[]) => unknown; fsync?: (stream: NodeStream) => number };
type NodeFsModule = { FS: { lookupPath(at: string): { node: { stream_ops?: NodeStreamOps } } } };
type FsOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'];

/** Lets PostgreSQL's fsync() reach the disk; PGlite's own file system answers it with success and does nothing. */
export class DurableNodeFS extends NodeFS {
  syncs = 0;

  override async init(pg: PGlite, options: FsOptions): Promise<{ emscriptenOpts: FsOptions }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const hook = (module: unknown): void => this.#hookFsync(module as NodeFsModule);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } };
  }

  #hookFsync(module: NodeFsModule): void {
    // One table of operations is shared by all files of the mounted directory.
    const operations = module.FS.lookupPath(PGlite.paths.PGDATA).node.stream_ops;
    if (!operations?.write?.toString().includes('nfd')) {
      throw new Error('This version of PGlite keeps its files in another way: commits would not be durable.');
    }
    operations.fsync = (stream) => {
      try {
        this.syncs += 1;
        fsyncSync(stream.nfd);
        return 0;
      } catch (error) {
        // EINVAL: something that cannot be synced at all, such as a pipe.
        return (error as NodeJS.ErrnoException).code === 'EINVAL' ? 0 : EIO;
      }
    };
  }
}

export function syncEntry(entry: string): void {
  const descriptor = openSync(entry, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const SYNCS_AT_ONCE = 8;

/**
 * Needed once after a database was created without syncing, before it may take its place. Several at once: the file
 * system writes its journal for all of them together.
 */
export async function syncTree(dir: string): Promise<void> {
  const entries = readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const syncNext = async (): Promise<void> => {
    for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
      const handle = await open(entry, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
  };
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, syncNext));
  syncEntry(dir);
  syncEntry(path.dirname(path.resolve(dir)));
}
