import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { aLedgerRegion, deliver, type FileRow, ledgerFile } from '../../testing/ledger.ts';
import { closeMonths } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
let region: Awaited<ReturnType<typeof aLedgerRegion>>;

beforeEach(async () => {
  region = await aLedgerRegion(db);
});

async function importRows(rows: readonly FileRow[]) {
  const batchId = await deliver(db, controller, region.regionCode, ledgerFile(rows));
  const { report, version } = await callAs(controller).ledger.batch({ id: batchId });
  await callAs(controller).ledger.import({ commandId: randomUUID(), version, batchId });
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
  if (!report) throw new Error('The file was not read.');
  return report;
}

/** Posting month to cents, as the rollups of the region's line have it. */
async function months(): Promise<Record<string, number>> {
  const rollups = await db.ledgerRollup.findMany({ where: { fundingLineId: region.fundingLineId } });
  const sums: Record<string, number> = {};
  for (const { postingMonth, cents } of rollups)
    sums[postingMonth] = (sums[postingMonth] ?? 0) + Number(cents);
  return sums;
}

test('a changed row takes the place of the old one while its month is open', async () => {
  await importRows([
    { voucher: '1', amount: '100,00' },
    { voucher: '2', amount: '7,00' },
  ]);
  const report = await importRows([
    { voucher: '1', amount: '130,00' },
    { voucher: '2', amount: '7,00' },
  ]);
  expect(report.counts).toMatchObject({ changed: 1, unchanged: 1 });
  expect(report.changeCents).toBe(3000);
  expect(await months()).toEqual({ '2024-03': 13_700 });
});

test('the old entry of a changed row is kept, and says what replaced it', async () => {
  await importRows([{ voucher: '1', amount: '100,00' }]);
  await importRows([{ voucher: '1', amount: '130,00' }]);
  const entries = await db.ledgerEntry.findMany({
    where: { regionCode: region.regionCode },
    orderBy: { id: 'asc' },
  });
  expect(entries.map((entry) => [entry.cents, entry.supersededByBatchId])).toEqual([
    [10_000n, entries[1]?.batchId],
    [13_000n, null],
  ]);
});

test('a row that moved to another month leaves the old one', async () => {
  await importRows([{ voucher: '1' }]);
  await importRows([{ voucher: '1', bookedOn: '2.4.2024' }]);
  expect(await months()).toEqual({ '2024-04': 10_000 });
});

test('the same rows in another order change nothing, also of one voucher, account and cost centre', async () => {
  const rows = [1, 2, 3].map((n) => ({ voucher: 'V', amount: `${n},00` }));
  await importRows(rows);
  const report = await importRows(rows.toReversed());
  expect(report.counts).toMatchObject({ imported: 0, changed: 0, unchanged: 3 });
});

test('equal rows of one voucher need not stand together in the file', async () => {
  const report = await importRows([{ voucher: 'V' }, { voucher: 'W' }, { voucher: 'V' }]);
  expect(report.counts.imported).toBe(3);
  const ordinals = await db.ledgerEntry.findMany({
    where: { regionCode: region.regionCode, voucher: 'V' },
    orderBy: { rowNumber: 'asc' },
  });
  expect(ordinals.map((entry) => [entry.rowNumber, entry.ordinal])).toEqual([
    [2, 1],
    [4, 2],
  ]);
});

test('the same voucher number in another region is another voucher', async () => {
  await importRows([{ voucher: '1' }]);
  region = await aLedgerRegion(db);
  expect((await importRows([{ voucher: '1' }])).counts.imported).toBe(1);
});

describe('after the months through August are closed', () => {
  beforeEach(async () => {
    await importRows([{ voucher: '1', amount: '100,00' }]);
    await closeMonths(db, region.projectId, '2024-08');
  });

  test('a late entry counts in the first open month', async () => {
    const report = await importRows([{ voucher: '2', bookedOn: '20.8.2024', amount: '5,00' }]);
    expect(report.late).toBe(1);
    expect(await months()).toEqual({ '2024-03': 10_000, '2024-09': 500 });
  });

  test('a changed row leaves its closed month as it is and posts the difference to the first open one', async () => {
    const report = await importRows([{ voucher: '1', amount: '130,00' }]);
    expect(report).toMatchObject({ counts: { changed: 1 }, adjusted: 1, changeCents: 3000 });
    expect(await months()).toEqual({ '2024-03': 10_000, '2024-09': 3000 });
  });

  test('the changed row once more is unchanged', async () => {
    await importRows([{ voucher: '1', amount: '130,00' }]);
    expect((await importRows([{ voucher: '1', amount: '130,00' }])).counts).toMatchObject({
      changed: 0,
      unchanged: 1,
    });
    expect(await months()).toEqual({ '2024-03': 10_000, '2024-09': 3000 });
  });

  test('a second change posts the second difference', async () => {
    await importRows([{ voucher: '1', amount: '130,00' }]);
    await importRows([{ voucher: '1', amount: '90,00' }]);
    expect(await months()).toEqual({ '2024-03': 10_000, '2024-09': -1000 });
  });
});
