import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aLedgerRegion, deliver, ledgerFile } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const ROWS = 6_000;
// The work comes in pieces of at most a thousand rows, the first ones much smaller: two deliveries and a clearing.
const FEWEST_TURNS = 20;

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const { ledger } = callAs(controller);

/** How many small queries of somebody else, one after the other, are answered while the work goes on. */
async function answeredDuring<T>(
  work: Promise<T>,
): Promise<{ readonly result: T; readonly answered: number }> {
  const going = { on: true };
  let answered = 0;
  const probing = (async () => {
    while (going.on) {
      await db.region.count();
      answered += 1;
      await wait(2);
    }
  })();
  const result = await work.finally(() => (going.on = false));
  await probing;
  return { result, answered };
}

test('others get their turn between the pieces while rows come in, change, and are cleared', async () => {
  const { regionCode } = await aLedgerRegion(db);
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    voucher: String(i),
    amount: `${(i % 900) + 1},00`,
  }));
  const changed = rows.map((row, i) => (i % 2 === 0 ? { ...row, amount: '7,77' } : row));
  const everything = async () => {
    const batchId = await deliver(db, controller, regionCode, ledgerFile(rows));
    await ledger.import({ commandId: crypto.randomUUID(), version: 1, batchId });
    const second = await deliver(db, controller, regionCode, ledgerFile(changed));
    await ledger.discard({ commandId: crypto.randomUUID(), version: 1, batchId: second });
    await expect
      .poll(() => db.ledgerEntry.count({ where: { batchId: second } }), { timeout: 100_000 })
      .toBe(0);
    return ledger.batch({ id: batchId });
  };
  const { result, answered } = await answeredDuring(everything());
  expect(result).toMatchObject({ state: 'active', report: { counts: { imported: ROWS } } });
  expect(answered).toBeGreaterThanOrEqual(FEWEST_TURNS);
}, 120_000);
