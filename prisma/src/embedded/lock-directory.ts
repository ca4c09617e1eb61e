import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type DirectoryLock = { release(): void };

/** One sentence for people; `code` lets a caller ask the holder instead of giving up. */
export class DirectoryLockedError extends Error {
  readonly code = 'ELOCKED';
  override readonly name = 'DirectoryLockedError';
}

// A collected DatabaseSync would close its file and so drop the lock.
const held = new Set<DatabaseSync>();

/**
 * Two processes on one PGlite directory corrupt it silently. SQLite keeps a kernel lock on an empty file (fcntl on
 * Unix, LockFileEx on Windows); the kernel drops it when the process dies, so nothing can be stale: no process id is
 * ever compared, and it works between containers that share a volume.
 */
export function lockDirectory(dir: string): DirectoryLock {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  // The lock file may not be opened any other way in this process: POSIX drops all of a process's locks on a file
  // as soon as it closes any descriptor of that file.
  const file = new DatabaseSync(path.join(dir, 'lock'), { timeout: 0 });
  try {
    // IMMEDIATE has exactly one winner; with EXCLUSIVE two that start together can both be refused.
    file.exec('BEGIN IMMEDIATE');
  } catch (error) {
    file.close();
    if (!(error instanceof Error) || !/locked|busy/i.test(error.message)) throw error;
    throw new DirectoryLockedError(
      `The data directory ${dir} is in use by another process${describeOwner(dir)}; ` +
        'stop it first or choose another directory.',
    );
  }
  held.add(file);
  writeOwner(dir);
  return {
    release() {
      if (!held.delete(file)) return;
      file.exec('ROLLBACK');
      file.close();
    },
  };
}

type Owner = { pid: number; host: string; since: string };

// For people only: nothing is decided by what this file says.
function writeOwner(dir: string): void {
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(path.join(dir, 'owner.json'), JSON.stringify(owner));
}

function describeOwner(dir: string): string {
  try {
    const owner = JSON.parse(readFileSync(path.join(dir, 'owner.json'), 'utf8')) as Owner;
    return ` (process ${owner.pid} on ${owner.host}, since ${owner.since})`;
  } catch {
    return '';
  }
}
