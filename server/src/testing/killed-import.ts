/** A process that dies in the middle of an import: `node killed-import.ts REGION FILE ROW`. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '@painopiste/prisma/open-database';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { pino } from 'pino';
import { COMMAND_LINE, importFile } from '../features/ledger/import-file.ts';

const [region = '', file = '', row = ''] = process.argv.slice(2);
const dataDir = process.env['DATA_DIR'] ?? '';
const log = pino({ level: 'silent' });
const database = await openDatabase({ databaseUrl: process.env['DATABASE_URL'] || null, dataDir, log });
const context = {
  db: database.prisma,
  actor: COMMAND_LINE,
  today: calendarDate('2024-09-30'),
  log,
  spoolDirectory: path.join(dataDir, 'uploads'),
};
await importFile(context, {
  regionCode: region,
  fileName: path.basename(file),
  content: createReadStream(file),
  goodRows: false,
  onProgress: (rowsRead) => {
    if (rowsRead >= Number(row)) process.kill(process.pid, 'SIGKILL');
  },
});
