import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import Fastify from 'fastify';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Db } from '../../db/transaction.ts';
import { openDatabasePlace } from '../../testing/database-place.ts';
import { aLedgerRegion, type FileRow, ledgerFile } from '../../testing/ledger.ts';
import { clearAbandonedBatches } from './clear-batches.ts';
import type { ImportAnswer } from './import-file.ts';
import { registerLedgerRoutes } from './ledger-routes.ts';

// Each run of the command is a process that loads the product and opens a database.
vi.setConfig({ testTimeout: 180_000 });

const place = await openDatabasePlace();
let regionCode: string;

beforeAll(async () => {
  ({ regionCode } = await place.use((db) => aLedgerRegion(db)));
});

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, ...args: string[]): Promise<Finished> {
  const file = path.join(import.meta.dirname, program);
  const options = { env: { ...process.env, ...place.env, INIT_CWD: place.dataDir } };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', file, ...args],
      options,
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

function write(name: string, rows: readonly FileRow[]): string {
  const file = path.join(place.dataDir, name);
  writeFileSync(file, ledgerFile(rows));
  return file;
}

const command = (...args: string[]): Promise<Finished> =>
  run('import-command.ts', '--region', regionCode, ...args);
const answerIn = ({ stdout }: Finished): ImportAnswer => JSON.parse(stdout) as ImportAnswer;

async function centsIn(db: Db): Promise<number> {
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
  const { _sum: sums } = await db.ledgerRollup.aggregate({ _sum: { cents: true } });
  return Number(sums.cents ?? 0);
}

test('with --json one object tells what was done, and once more that nothing is new', async () => {
  write('two.csv', [{ voucher: 'A1' }, { voucher: 'A2' }]);
  const first = await command('--json', 'two.csv');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(answerIn(first)).toMatchObject({
    rows: 2,
    imported: 2,
    unchanged: 0,
    changed: 0,
    refused: [],
    totalCents: 20_000,
  });
  expect(answerIn(await command('--json', 'two.csv'))).toMatchObject({
    imported: 0,
    unchanged: 2,
    changed: 0,
  });
});

test('a refused row ends it with exit code 1 and nothing imported; --good-rows imports the others', async () => {
  write('bad.csv', [{ voucher: 'B1' }, { voucher: 'B2', bookedOn: '31.2.2024' }]);
  const before = await place.use(centsIn);
  const refused = await command('bad.csv');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('Row 3 refused: Tositepäivä "31.2.2024"');
  expect(await place.use(centsIn)).toBe(before);
  const imported = await command('--json', '--good-rows', 'bad.csv');
  expect(imported.code).toBe(0);
  expect(answerIn(imported)).toMatchObject({ imported: 1, refused: [{ row: 3, reason: 'bad-date' }] });
  expect(await place.use(centsIn)).toBe(before + 10_000);
});

test('what is wrong with the wish or the file is said in one sentence', async () => {
  writeFileSync(path.join(place.dataDir, 'not.csv'), '%PDF-1.4');
  const noFile = await command('gone.csv');
  const notText = await command('not.csv');
  const noRegion = await run('import-command.ts', 'two.csv');
  expect([noFile.code, notText.code, noRegion.code]).toEqual([1, 1, 1]);
  expect(noFile.stderr).toMatch(/^There is no file .*gone\.csv\.\n$/);
  expect(notText.stderr).toMatch(/^The file is not text .*\.\n$/);
  expect(noRegion.stderr).toContain('The region is missing.');
});

test('killed with -9 in the middle, an import leaves nothing, and the same file comes in whole afterwards', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => ({ voucher: `K${i}`, amount: '1,00' }));
  const file = write('killed.csv', rows);
  const before = await place.use(centsIn);
  const killed = await run('../../testing/killed-import.ts', regionCode, file, '1000');
  expect(killed.code).toBeNull();
  await place.use(async (db) => {
    expect(await centsIn(db)).toBe(before);
    const left = await db.ledgerBatch.findFirstOrThrow({ where: { state: 'preparing' } });
    expect(await db.ledgerEntry.count({ where: { batchId: left.id } })).toBeGreaterThan(500);
    await clearAbandonedBatches(db, { alone: true });
    expect(await db.ledgerEntry.count({ where: { batchId: left.id } })).toBe(0);
  });
  expect(answerIn(await command('--json', file))).toMatchObject({ imported: 2000 });
  expect(await place.use(centsIn)).toBe(before + 200_000);
});

test('while another process serves the data, that one imports the file', async () => {
  write('served.csv', [{ voucher: 'S1' }]);
  await place.use(async (db) => {
    const app = Fastify();
    await registerLedgerRoutes(app, {
      db,
      today: () => calendarDate('2024-09-30'),
      contextOf: () => Promise.reject(new Error('Nobody signs in here.')),
      isLocal: ({ headers }) => headers.authorization === 'Bearer secret',
      spoolDirectory: path.join(place.dataDir, 'uploads'),
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const server = { url: `http://127.0.0.1:${port}`, token: 'secret' };
    writeFileSync(path.join(place.dataDir, 'server.json'), JSON.stringify(server));
    expect(answerIn(await command('--json', 'served.csv'))).toMatchObject({ imported: 1 });
    await app.close();
    if (place.env.DATABASE_URL !== '') return;
    const unanswered = await command('served.csv');
    expect(unanswered.code).toBe(1);
    expect(unanswered.stderr).toMatch(
      /^The server at http:\/\/127\.0\.0\.1:\d+ holds the data but did not answer to the end\.\n$/,
    );
  });
});
