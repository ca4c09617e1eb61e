import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DirectoryLock, DirectoryLockedError, lockDirectory } from '../embedded/lock-directory.ts';

/** Several test workers want the same costly file: one makes it, the others wait for it. */
export async function makeOnce(file: string, make: (part: string) => Promise<void>): Promise<string> {
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const lockDir = `${file}.lock`;
  const lock = await waitForLock(lockDir);
  try {
    if (!existsSync(file)) {
      await make(`${file}.part`);
      renameSync(`${file}.part`, file);
    }
  } finally {
    // Its folder stays: taking it away would take it from those who are opening it.
    lock.release();
  }
  return file;
}

async function waitForLock(dir: string): Promise<DirectoryLock> {
  for (;;) {
    try {
      return lockDirectory(dir);
    } catch (error) {
      if (!(error instanceof DirectoryLockedError)) throw error;
      await wait(50);
    }
  }
}
