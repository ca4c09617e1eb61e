import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the command line tools need to reach the process that holds the data. */
interface RunningServer {
  readonly url: string;
  readonly token: string;
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'server.json');

/** Readable by its owner only: whoever has the token may have the whole database as a file. */
export function writeServerFile(dataDir: string, server: RunningServer): void {
  const file = fileIn(dataDir);
  // With a PostgreSQL server nothing else has needed the directory yet.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // The mode counts for a new file only: one that a killed process left goes first.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(server), { mode: 0o600 });
}

/** Removes it, unless another process has written its own meanwhile. */
export function removeServerFile(dataDir: string, { token }: RunningServer): void {
  try {
    const { token: written } = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Partial<RunningServer>;
    if (written === token) rmSync(fileIn(dataDir), { force: true });
  } catch {
    // It is gone already, or was never whole: nothing to remove.
  }
}
