import { existsSync, mkdirSync, openAsBlob, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { syncEntry, syncTree } from './durable-fs.ts';

export const databaseFiles = (dir: string): string => path.join(dir, 'pg');

export const hasDatabase = (dir: string): boolean => existsSync(path.join(databaseFiles(dir), 'PG_VERSION'));

/** PGlite's options for a new database: from nothing, or from a dump. */
export async function startingPoint(dumpFile: string | null): Promise<{ loadDataDir?: Blob }> {
  return dumpFile === null ? {} : { loadDataDir: await openAsBlob(dumpFile) };
}

/**
 * A new database is made beside its place, synced, and then renamed: a process that dies meanwhile leaves no
 * half-made one that a later start would take for whole.
 */
export async function createDatabase(dir: string, dumpFile: string | null): Promise<void> {
  const place = databaseFiles(dir);
  const fresh = path.join(dir, 'pg.new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const made = await PGlite.create({ dataDir: fresh, ...(await startingPoint(dumpFile)) });
  await made.close();
  await syncTree(fresh);
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
  syncEntry(dir);
  // The data directory itself may be new.
  syncEntry(path.dirname(path.resolve(dir)));
}
