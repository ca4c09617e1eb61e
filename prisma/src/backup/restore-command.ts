import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { openServerPool } from '../server-pool.ts';
import type { BackupHeader } from './backup-format.ts';
import { type CommandInput, fileOf, placeOf, runCommand } from './command.ts';
import { verifyBackup } from './read-backup.ts';
import { restoreBackup, type RestoreSummary } from './restore-backup.ts';

/** The file is read to its end before anything is opened or made: a damaged one changes nothing. */
export async function restoreCommand(input: CommandInput): Promise<string> {
  const file = fileOf(input, 'npm run restore -- FILE');
  const { databaseUrl, dataDir } = placeOf(input);
  const header = await verifyBackup(file);
  const summary = databaseUrl
    ? await restoreToServer(databaseUrl, file, header)
    : await restoreToDirectory(dataDir, file, header);
  return `Restored from ${file} of ${summary.madeAt}: ${summary.rows} rows of ${summary.tables} tables, all checked.`;
}

async function restoreToServer(
  databaseUrl: string,
  file: string,
  header: BackupHeader,
): Promise<RestoreSummary> {
  const pool = await openServerPool(databaseUrl);
  try {
    return await restoreBackup(pool, file, { header });
  } finally {
    await pool.end();
  }
}

async function restoreToDirectory(
  dataDir: string,
  file: string,
  header: BackupHeader,
): Promise<RestoreSummary> {
  const embedded = await openEmbedded({
    place: { kind: 'directory', dir: dataDir, durable: true, dumpFile: null },
  });
  const pool = openEmbeddedPool(embedded);
  try {
    return await restoreBackup(pool, file, { header });
  } finally {
    await pool.end();
    await embedded.close();
  }
}

if (import.meta.main) await runCommand(restoreCommand);
