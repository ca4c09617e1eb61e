import path from 'node:path';
import { hasDatabase } from '@painopiste/prisma/embedded/create-database';
import { openDatabase } from '@painopiste/prisma/open-database';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { pino } from 'pino';
import { clockOf } from '../../env/clock.ts';
import type { Environment } from '../../env/environment.ts';
import { findSeeding } from '../../env/setting-store.ts';
import { StartRefusal } from '../../env/start-refusal.ts';
import type { FileImport } from './ask-running-server.ts';
import { clearAbandonedBatches } from './clear-batches.ts';
import { COMMAND_LINE, type ImportAnswer, importFile } from './import-file.ts';
import { refusalMessage } from './import-message.ts';

/** Opens the database itself, which nobody else holds (or a PostgreSQL server, which many may use), and imports the file. */
export async function importHere(
  environment: Environment,
  { region, fileName, goodRows, content, onProgress }: FileImport,
): Promise<ImportAnswer> {
  const { databaseUrl, dataDir } = environment;
  if (databaseUrl === null && !hasDatabase(dataDir)) {
    throw new StartRefusal(`There is no database in ${dataDir}: start the server once, which makes it.`);
  }
  const log = pino({ level: 'warn' }, process.stderr);
  const database = await openDatabase({ databaseUrl, dataDir, log });
  try {
    const db = database.prisma;
    await clearAbandonedBatches(db, { alone: database.kind === 'embedded' });
    const today = clockOf(environment, await findSeeding(db))();
    const context = { db, actor: COMMAND_LINE, today, log, spoolDirectory: path.join(dataDir, 'uploads') };
    return await importFile(context, { regionCode: region, fileName, goodRows, content, onProgress });
  } catch (error) {
    if (error instanceof DomainError) throw new StartRefusal(refusalMessage(error));
    throw error;
  } finally {
    await database.close();
  }
}
