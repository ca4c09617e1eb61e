import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aLedgerRegion, deliver, type FileRow, ledgerFile } from '../../testing/ledger.ts';
import { closeMonths } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const { ledger } = callAs(controller);
let region: Awaited<ReturnType<typeof aLedgerRegion>>;

beforeEach(async () => {
  region = await aLedgerRegion(db);
});

const read = (rows: readonly FileRow[]): Promise<string> =>
  deliver(db, controller, region.regionCode, ledgerFile(rows));

const command = (batchId: string, version: number) => ({ commandId: randomUUID(), batchId, version });

async function importRows(rows: readonly FileRow[]): Promise<string> {
  const batchId = await read(rows);
  await ledger.import(command(batchId, 1));
  return batchId;
}

async function cents(): Promise<number> {
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
  const rollups = await db.ledgerRollup.findMany({ where: { fundingLineId: region.fundingLineId } });
  return rollups.reduce((sum, rollup) => sum + Number(rollup.cents), 0);
}

test('an undone import is out of the books, and no empty sum stays behind', async () => {
  const batchId = await importRows([{}, {}]);
  expect(await cents()).toBe(20_000);
  expect(await ledger.undo(command(batchId, 2))).toMatchObject({ state: 'undone', version: 3 });
  expect(await cents()).toBe(0);
  expect(await db.ledgerRollup.count({ where: { fundingLineId: region.fundingLineId } })).toBe(0);
});

test('an undone import gives the entries back that it had replaced', async () => {
  await importRows([{ voucher: '1', amount: '100,00' }]);
  const second = await importRows([{ voucher: '1', amount: '130,00' }]);
  expect(await cents()).toBe(13_000);
  await ledger.undo(command(second, 2));
  expect(await cents()).toBe(10_000);
});

test('what was undone can be imported again', async () => {
  await ledger.undo(command(await importRows([{}]), 2));
  await importRows([{}]);
  expect(await cents()).toBe(10_000);
});

test('an import with a month closed since cannot be undone', async () => {
  const batchId = await importRows([{}, { bookedOn: '1.9.2024' }]);
  await closeMonths(db, region.projectId, '2024-03');
  await expect(ledger.undo(command(batchId, 2))).rejects.toMatchObject({
    message: 'batch.month-closed',
    cause: { details: { month: '2024-03' } },
  });
  expect(await cents()).toBe(20_000);
});

test('an import that a later one has changed cannot be undone before that one', async () => {
  const first = await importRows([{ voucher: '1' }]);
  const second = await importRows([{ voucher: '1', amount: '130,00' }]);
  await expect(ledger.undo(command(first, 2))).rejects.toMatchObject({ message: 'batch.superseded' });
  await ledger.undo(command(second, 2));
  await ledger.undo(command(first, 2));
  expect(await cents()).toBe(0);
});

test('an import on whose difference a later one stands cannot be undone before that one', async () => {
  await importRows([{ voucher: '1' }]);
  await closeMonths(db, region.projectId, '2024-08');
  const second = await importRows([{ voucher: '1', amount: '130,00' }]);
  const third = await importRows([{ voucher: '1', amount: '140,00' }]);
  await expect(ledger.undo(command(second, 2))).rejects.toMatchObject({ message: 'batch.superseded' });
  await ledger.undo(command(third, 2));
  await ledger.undo(command(second, 2));
  expect(await cents()).toBe(10_000);
});

test('nothing is undone while a preview that counts on it waits', async () => {
  const batchId = await importRows([{ voucher: '1' }]);
  const waiting = await read([{ voucher: '1' }]);
  await expect(ledger.undo(command(batchId, 2))).rejects.toMatchObject({ message: 'batch.preview-waiting' });
  await ledger.discard(command(waiting, 1));
  expect(await ledger.undo(command(batchId, 2))).toMatchObject({ state: 'undone' });
});

test('a batch is undone once', async () => {
  const batchId = await importRows([{}]);
  await ledger.undo(command(batchId, 2));
  await expect(ledger.undo(command(batchId, 3))).rejects.toMatchObject({ message: 'batch.not-active' });
});

test('the same command twice undoes once and answers the same', async () => {
  const undo = command(await importRows([{}]), 2);
  expect(await ledger.undo(undo)).toEqual(await ledger.undo(undo));
  expect(await db.auditEntry.count({ where: { commandId: undo.commandId } })).toBe(1);
});

test('who looks at an older version is told so', async () => {
  const batchId = await importRows([{}]);
  await expect(ledger.undo(command(batchId, 1))).rejects.toMatchObject({
    message: 'batch.stale',
    code: 'CONFLICT',
  });
});

test('a preview whose month was closed meanwhile is not imported', async () => {
  const batchId = await read([{}]);
  await closeMonths(db, region.projectId, '2024-03');
  await expect(ledger.import(command(batchId, 1))).rejects.toMatchObject({ message: 'batch.outdated' });
  expect(await cents()).toBe(0);
});

test('a discarded preview cannot be imported, and nothing of it stays', async () => {
  const batchId = await read([{}, {}]);
  expect(await ledger.discard(command(batchId, 1))).toMatchObject({ state: 'abandoned' });
  await expect(ledger.import(command(batchId, 2))).rejects.toMatchObject({ message: 'batch.not-ready' });
  await expect.poll(() => db.ledgerEntry.count({ where: { batchId } })).toBe(0);
  expect(await ledger.batch({ id: batchId })).toMatchObject({ state: 'abandoned', ending: 'discarded' });
});

test('import and undo stand in the audit trail, of the project that they touch', async () => {
  const batchId = await importRows([{}]);
  await ledger.undo(command(batchId, 2));
  const trail = await db.auditEntry.findMany({ where: { entityId: batchId }, orderBy: { sequence: 'asc' } });
  expect(trail.map((entry) => [entry.action, entry.projectId])).toEqual([
    ['ledger:import', region.projectId],
    ['ledger:undo', region.projectId],
  ]);
  expect(trail[0]?.after).toMatchObject({ state: 'active', imported: 1, changeCents: 10_000 });
});

test('the history tells the imports of a region, newest first, with what may be done', async () => {
  const first = await importRows([{ voucher: '1' }]);
  const second = await read([{ voucher: '2' }, { voucher: '3' }]);
  expect(await ledger.batches({ region: region.regionCode })).toMatchObject([
    {
      id: second,
      state: 'ready',
      counts: { imported: 2 },
      totalCents: 20_000,
      canImport: true,
      canUndo: false,
    },
    {
      id: first,
      state: 'active',
      counts: { imported: 1 },
      totalCents: 10_000,
      canImport: false,
      canUndo: true,
    },
  ]);
});

test('from a history an import is taken back by whoever brought it in, as long as it stands', async () => {
  const batchId = await read([{}]);
  const brought = command(batchId, 1);
  await ledger.import(brought);
  const undo = { commandId: randomUUID(), undoes: brought.commandId };
  expect(await callAs(controller).history.undo(undo)).toMatchObject({ state: 'undone', version: 3 });
  expect(await cents()).toBe(0);
  const again = callAs(controller).history.undo({ ...undo, commandId: randomUUID() });
  await expect(again).rejects.toMatchObject({ message: 'command.already-undone' });
});

test('a mark that was set is forgotten, and set again by undoing that', async () => {
  const mark = { commandId: randomUUID(), region: region.regionCode, code: '777777' };
  const { history } = callAs(controller);
  await ledger.markNotOurs(mark);
  const back = { commandId: randomUUID(), undoes: mark.commandId };
  expect(await history.undo(back)).toMatchObject({ isMarked: false });
  expect(await history.undo({ commandId: randomUUID(), undoes: back.commandId })).toMatchObject({
    isMarked: true,
  });
  await ledger.unmarkNotOurs({ ...mark, commandId: randomUUID() });
  const other = { ...mark, commandId: randomUUID(), code: '888888' };
  await ledger.markNotOurs(other);
  await ledger.unmarkNotOurs({ ...other, commandId: randomUUID() });
  const late = history.undo({ commandId: randomUUID(), undoes: other.commandId });
  await expect(late).rejects.toMatchObject({ message: 'command.changed-since' });
});
