import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aLedgerRegion, deliver, ledgerFile } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const ROWS = 20_000;
const LONGEST_WAIT_MS = 500;

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const { ledger } = callAs(controller);

/** The longest that one of many small queries of somebody else has waited while the work went on. */
async function longestWaitDuring<T>(
  work: Promise<T>,
): Promise<{ readonly result: T; readonly longest: number }> {
  const going = { on: true };
  const waits: number[] = [];
  const probing = (async () => {
    while (going.on) {
      const asked = performance.now();
      await db.region.count();
      waits.push(performance.now() - asked);
      await wait(2);
    }
  })();
  const result = await work.finally(() => (going.on = false));
  await probing;
  return { result, longest: Math.max(...waits) };
}

// The machine itself may stand still for a moment: then once more.
test(
  'nobody waits half a second while 20 000 rows come in, change, and are cleared',
  { timeout: 120_000, retry: 2 },
  async () => {
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
        .poll(() => db.ledgerEntry.count({ where: { batchId: second } }), { timeout: 60_000 })
        .toBe(0);
      return ledger.batch({ id: batchId });
    };
    const { result, longest } = await longestWaitDuring(everything());
    expect(result).toMatchObject({ state: 'active', report: { counts: { imported: ROWS } } });
    expect(longest).toBeLessThan(LONGEST_WAIT_MS);
  },
);
