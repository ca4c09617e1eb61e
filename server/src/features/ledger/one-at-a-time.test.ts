import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aLedgerRegion, deliver, ledgerFile } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { clearAbandonedBatches } from './clear-batches.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const colleague = await anActor(db, 'controller');
let regionCode: string;

beforeEach(async () => {
  ({ regionCode } = await aLedgerRegion(db));
});

const file = ledgerFile([{}, {}]);
const command = (batchId: string, version = 1) => ({ commandId: randomUUID(), batchId, version });

/** As a process leaves it that is killed while it reads: rows written, nothing ready. */
async function dieWhileReading(silentForSeconds: number): Promise<string> {
  const batchId = await deliver(db, controller, regionCode, file);
  await db.$executeRaw`UPDATE ledger_batch SET state = 'preparing',
    report = jsonb_build_object('beatAt', now() - make_interval(secs => ${silentForSeconds}::int))
    WHERE id = ${batchId}::uuid`;
  return batchId;
}

test('of two files at once for a region one is read and the other is refused', async () => {
  const both = await Promise.allSettled([
    deliver(db, controller, regionCode, file),
    deliver(db, colleague, regionCode, file),
  ]);
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
    code: expect.stringMatching(/^batch\.(busy|preview-waiting)$/) as string,
  });
});

test('while a file is read, the next one is refused, naming the first', async () => {
  await dieWhileReading(1);
  await expect(deliver(db, controller, regionCode, file)).rejects.toMatchObject({
    code: 'batch.busy',
    details: { fileName: 'paakirja.csv', by: controller.name },
  });
});

test('a colleague’s preview that waits is not pushed aside', async () => {
  await deliver(db, controller, regionCode, file);
  await expect(deliver(db, colleague, regionCode, file)).rejects.toMatchObject({
    code: 'batch.preview-waiting',
  });
});

test('one’s own preview gives way to one’s next file', async () => {
  const first = await deliver(db, controller, regionCode, file);
  const second = await deliver(db, controller, regionCode, file);
  const { ledger } = callAs(controller);
  expect(await ledger.batch({ id: first })).toMatchObject({ state: 'abandoned', ending: 'replaced' });
  expect(await ledger.import(command(second))).toMatchObject({ state: 'active' });
});

test('files of two regions are read at the same time', async () => {
  const other = await aLedgerRegion(db);
  const both = [deliver(db, controller, regionCode, file), deliver(db, controller, other.regionCode, file)];
  for (const id of await Promise.all(both)) {
    expect(await callAs(controller).ledger.batch({ id })).toMatchObject({ state: 'ready' });
  }
});

test('a reading that has been silent for long does not block the region', async () => {
  const dead = await dieWhileReading(60);
  const next = await deliver(db, colleague, regionCode, file);
  expect(next).not.toBe(dead);
  expect(await callAs(controller).ledger.batch({ id: dead })).toMatchObject({ ending: 'interrupted' });
});

test('the next start clears what a killed import had written, and leaves previews that wait', async () => {
  const dead = await dieWhileReading(1);
  const other = await aLedgerRegion(db);
  const waiting = await deliver(db, controller, other.regionCode, file);
  expect(await clearAbandonedBatches(db, { alone: true })).toBeGreaterThan(0);
  expect(await callAs(controller).ledger.batch({ id: dead })).toMatchObject({
    state: 'abandoned',
    ending: 'interrupted',
  });
  expect(await db.ledgerEntry.count({ where: { batchId: dead } })).toBe(0);
  expect(await db.ledgerEntry.count({ where: { batchId: waiting } })).toBe(2);
});

test('beside other processes only a silent reading is given up', async () => {
  const alive = await dieWhileReading(1);
  ({ regionCode } = await aLedgerRegion(db));
  const dead = await dieWhileReading(60);
  await clearAbandonedBatches(db, { alone: false });
  expect(await callAs(controller).ledger.batch({ id: alive })).toMatchObject({ state: 'preparing' });
  expect(await callAs(controller).ledger.batch({ id: dead })).toMatchObject({ state: 'abandoned' });
});

test('a clearing that was cut short is finished by the next start', async () => {
  const batchId = await deliver(db, controller, regionCode, file);
  await db.ledgerBatch.update({ where: { id: batchId }, data: { state: 'abandoned' } });
  await clearAbandonedBatches(db, { alone: true });
  expect(await db.ledgerEntry.count({ where: { batchId } })).toBe(0);
});

test('of two people who decide at once one imports and the other is told', async () => {
  const batchId = await deliver(db, controller, regionCode, file);
  const both = await Promise.allSettled([
    callAs(controller).ledger.import(command(batchId)),
    callAs(colleague).ledger.import(command(batchId)),
  ]);
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
});
