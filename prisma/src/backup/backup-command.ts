import { hasDatabase } from '../embedded/create-database.ts';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { DirectoryLockedError } from '../embedded/lock-directory.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { openServerPool } from '../server-pool.ts';
import { askRunningServer } from './ask-running-server.ts';
import { BackupError } from './backup-format.ts';
import { type CommandInput, fileOf, placeOf, runCommand } from './command.ts';
import { type BackupSummary, writeBackup } from './write-backup.ts';

/** Never migrates: a backup is what one makes before a new version touches the database. */
export async function backupCommand(input: CommandInput): Promise<string> {
  const file = fileOf(input, 'npm run backup -- FILE');
  const { databaseUrl, dataDir } = placeOf(input);
  const summary = databaseUrl ? await backupServer(databaseUrl, file) : await backupDirectory(dataDir, file);
  const megabytes = (summary.bytes / 1e6).toFixed(1);
  return `Backup made: ${summary.file}, ${summary.rows} rows of ${summary.tables} tables, ${megabytes} MB.`;
}

async function backupServer(databaseUrl: string, file: string): Promise<BackupSummary> {
  const pool = await openServerPool(databaseUrl);
  try {
    return await writeBackup(pool, file);
  } finally {
    await pool.end();
  }
}

async function backupDirectory(dataDir: string, file: string): Promise<BackupSummary> {
  if (!hasDatabase(dataDir)) throw new BackupError(`There is no database in ${dataDir}.`);
  try {
    const embedded = await openEmbedded({
      place: { kind: 'directory', dir: dataDir, durable: true, dumpFile: null },
    });
    const pool = openEmbeddedPool(embedded);
    try {
      return await writeBackup(pool, file);
    } finally {
      await pool.end();
      await embedded.close();
    }
  } catch (error) {
    if (error instanceof DirectoryLockedError) return askRunningServer(dataDir, file, error);
    throw error;
  }
}

if (import.meta.main) await runCommand(backupCommand);
