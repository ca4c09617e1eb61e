import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BackupError } from './backup-format.ts';
import type { BackupSummary } from './write-backup.ts';

/** What a running server writes into its data directory, readable by its owner only, for commands of the same user. */
export type RunningServer = { url: string; token: string };

/** The data directory is held: its holder makes the backup and goes on serving. */
export async function askRunningServer(dataDir: string, file: string, locked: Error): Promise<BackupSummary> {
  const server = readRunningServer(dataDir);
  if (!server) throw locked;
  const response = await fetch(`${server.url}/local/backup`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ file }),
  }).catch((error: unknown) => {
    throw new BackupError(`The server that holds ${dataDir} does not answer at ${server.url}.`, {
      cause: error,
    });
  });
  const answer = (await response.json().catch(() => null)) as (BackupSummary & { error?: string }) | null;
  if (response.ok && answer) return answer;
  throw new BackupError(
    answer?.error ?? `The running server refused the backup (status ${response.status}).`,
  );
}

function readRunningServer(dataDir: string): RunningServer | null {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'server.json'), 'utf8')) as RunningServer;
  } catch {
    return null;
  }
}
