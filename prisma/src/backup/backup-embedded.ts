import { rmSync } from 'node:fs';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { type EmbeddedDatabase, openEmbedded, scratchDirectory } from '../embedded/open-embedded.ts';
import { type BackupSummary, writeBackup } from './write-backup.ts';

type Options = { dataDir: string; file: string; workerUrl: URL | null };

const running = new Map<string, Promise<unknown>>();

/**
 * The one backend would answer nobody while a transaction reads every table. So the files are copied, which is all
 * that others wait for, and the copy is opened beside and read at leisure: that also proves that it opens.
 */
export async function backupEmbedded(embedded: EmbeddedDatabase, options: Options): Promise<BackupSummary> {
  // One at a time: the copy has one place.
  const earlier = running.get(options.dataDir) ?? Promise.resolve();
  const mine = earlier.then(() => backupFromCopy(embedded, options));
  running.set(
    options.dataDir,
    mine.catch(() => undefined),
  );
  return mine;
}

async function backupFromCopy(
  embedded: EmbeddedDatabase,
  { dataDir, file, workerUrl }: Options,
): Promise<BackupSummary> {
  const dir = scratchDirectory(dataDir);
  try {
    await embedded.copyFiles(dir);
    const copy = await openEmbedded({
      place: { kind: 'directory', dir, durable: false, dumpFile: null },
      ...(workerUrl ? { workerUrl } : {}),
    });
    const pool = openEmbeddedPool(copy);
    try {
      return await writeBackup(pool, file);
    } finally {
      await pool.end();
      await copy.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
