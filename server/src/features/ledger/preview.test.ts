import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { aLedgerRegion, deliver, type FileRow, ledgerFile } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const { ledger } = callAs(controller);
let region: Awaited<ReturnType<typeof aLedgerRegion>>;

beforeEach(async () => {
  region = await aLedgerRegion(db);
});

const read = (content: string | Uint8Array): Promise<string> =>
  deliver(db, controller, region.regionCode, content);

async function reportOf(rows: readonly FileRow[], options: { readonly total?: string } = {}) {
  const { report } = await ledger.batch({ id: await read(ledgerFile(rows, options)) });
  if (!report) throw new Error('The file was not read.');
  return report;
}

test('a file that waits for the decision changes nothing that anybody sees', async () => {
  await read(ledgerFile([{}, {}]));
  expect(await db.ledgerEntry.count({ where: { regionCode: region.regionCode } })).toBe(2);
  expect(
    await db.$queryRaw`SELECT 1 FROM ledger_entry_live WHERE region_code = ${region.regionCode}`,
  ).toEqual([]);
  expect(await db.ledgerRollup.count({ where: { fundingLineId: region.fundingLineId } })).toBe(0);
});

test('the preview tells every row’s fate', async () => {
  const report = await reportOf([{}, { amount: '1e9' }, { costCentre: '904102' }, {}], { total: '300,00' });
  expect(report.rows).toBe(4);
  expect(report.fates).toEqual([
    { fate: 'imported', from: 2, to: 2 },
    { fate: 'refused', from: 3, to: 3 },
    { fate: 'imported', from: 4, to: 5 },
    { fate: 'total', from: 6, to: 6 },
  ]);
});

test('the preview adds up per cost centre and month', async () => {
  const report = await reportOf([{}, { amount: '0,50' }, { bookedOn: '1.4.2024' }, { costCentre: '904102' }]);
  expect(report.sums.map((sum) => [sum.costCentreCode, sum.month, sum.rows, sum.fileCents])).toEqual([
    ['904101', '2024-03', 2, 10_050],
    ['904101', '2024-04', 1, 10_000],
    ['904102', '2024-03', 1, 10_000],
  ]);
});

test('a total that the rows do not add up to is told, and stops nothing', async () => {
  const report = await reportOf([{}, {}], { total: '201,00' });
  expect(report.total).toMatchObject({ statedCents: 20_100, summedCents: 20_000 });
  expect(report.counts.imported).toBe(2);
});

describe('every bad row is refused with its number, its cell and its reason', () => {
  test.each<[FileRow, string]>([
    [{ bookedOn: '31.2.2023' }, 'bad-date'],
    [{ bookedOn: '2024-03-15' }, 'bad-date'],
    [{ amount: 'sata' }, 'bad-amount'],
    [{ account: 'palkat' }, 'bad-account'],
    [{ voucher: '' }, 'bad-voucher'],
    [{ costCentre: '123456' }, 'unknown-cost-centre'],
    [{ account: '1000' }, 'unknown-account'],
    [{ bookedOn: '31.12.2022' }, 'outside-window'],
    [{ bookedOn: '1.1.2026' }, 'outside-window'],
    [{ text: 'yksi;solu;liikaa' }, 'row-incomplete'],
  ])('%o: %s', async (row, reason) => {
    const report = await reportOf([{}, row]);
    expect(report.refused.map((refusal) => [refusal.row, refusal.reason])).toEqual([[3, reason]]);
  });
});

test('refused rows can be read page by page', async () => {
  const id = await read(
    ledgerFile(['1.13.2024', '2.13.2024', '3.13.2024'].map((bookedOn) => ({ bookedOn }))),
  );
  const page = await ledger.refusedRows({ id, offset: 1, limit: 1 });
  expect(page).toMatchObject({ total: 3, rows: [{ row: 3, value: '2.13.2024' }] });
});

test('a code marked as not ours is left out without being an error, until the mark is taken away', async () => {
  const mark = { commandId: randomUUID(), region: region.regionCode, code: '777777' };
  await ledger.markNotOurs(mark);
  const report = await reportOf([{}, { costCentre: '777777' }]);
  expect(report.counts).toMatchObject({ imported: 1, 'not-ours': 1, refused: 0 });
  expect(report.notOursCodes).toEqual([{ code: '777777', rows: 1, cents: 10_000 }]);
  expect(await ledger.marks({ region: region.regionCode })).toEqual(['777777']);
  await ledger.unmarkNotOurs({ ...mark, commandId: randomUUID() });
  expect((await reportOf([{ costCentre: '777777' }])).counts.refused).toBe(1);
});

test('a cost centre of a project cannot be marked as not ours', async () => {
  const mark = ledger.markNotOurs({ commandId: randomUUID(), region: region.regionCode, code: '904101' });
  await expect(mark).rejects.toMatchObject({ message: 'cost-centre.in-use' });
});

test('a decision waits with refused rows until the good ones are asked for', async () => {
  const batchId = await read(ledgerFile([{}, { amount: '' }]));
  const wish = { commandId: randomUUID(), version: 1, batchId };
  await expect(ledger.import(wish)).rejects.toMatchObject({ message: 'batch.refused-rows' });
  const outcome = await ledger.import({ ...wish, goodRows: true });
  expect(outcome).toMatchObject({ state: 'active', imported: 1, changeCents: 10_000 });
});

test('a file without a row that could be imported cannot be imported', async () => {
  const batchId = await read(ledgerFile([]));
  const wish = ledger.import({ commandId: randomUUID(), version: 1, batchId });
  await expect(wish).rejects.toMatchObject({ message: 'batch.nothing-to-import' });
});

test('tabs or commas between the cells are understood as well', async () => {
  const tabs = ledgerFile([{}]).replaceAll(';', '\t');
  const commas = 'Tositepäivä,Tositenumero,Tili,Kustannuspaikka,Summa\n15.3.2024,1,4340,904101,"1,234.56"\n';
  expect((await ledger.batch({ id: await read(tabs) })).report?.counts.imported).toBe(1);
  expect((await ledger.batch({ id: await read(commas) })).report?.totalCents).toBe(123_456);
});

test('row numbers are those of a spreadsheet, over blank rows and line breaks in texts', async () => {
  const file = ledgerFile([{ text: '"kaksi\nriviä"' }, { amount: 'x' }]).replace('\r\n1', '\r\n\r\n1');
  const { report } = await ledger.batch({ id: await read(file) });
  expect(report?.refused[0]?.row).toBe(4);
});

test('a batch’s voucher lines can be read, a page at a time', async () => {
  const id = await read(ledgerFile([{ text: '=1+1' }, { account: '4000', text: 'Virtanen' }]));
  const [first] = await ledger.entries({ id, limit: 1 });
  expect(first).toMatchObject({
    row: 2,
    fate: 'imported',
    text: '=1+1',
    cents: 10_000,
    postingMonth: '2024-03',
  });
  expect(await ledger.entries({ id, afterRow: 2 })).toMatchObject([{ row: 3, text: null }]);
});

test('voucher rows of a cost centre and month that the books have as a pivot are refused', async () => {
  const batchId = await read(ledgerFile([{}]));
  await ledger.import({ commandId: randomUUID(), version: 1, batchId });
  const batch = await db.ledgerBatch.findUniqueOrThrow({ where: { id: batchId } });
  const entry = await db.ledgerEntry.findFirstOrThrow({ where: { batchId }, omit: { id: true } });
  const pivotId = randomUUID();
  await db.ledgerBatch.create({
    data: { ...batch, id: pivotId, shape: 'kustannusseuranta', report: {}, createdOn: batch.createdOn },
  });
  await db.ledgerEntry.create({
    data: { ...entry, batchId: pivotId, kind: 'pivot', voucher: '2024-05', bookedOn: new Date('2024-05-31') },
  });
  const report = await reportOf([{ bookedOn: '2.5.2024' }, { bookedOn: '2.6.2024' }]);
  expect(report.refused).toMatchObject([{ row: 2, reason: 'held-by-pivot' }]);
  expect(report.counts.imported).toBe(1);
});
