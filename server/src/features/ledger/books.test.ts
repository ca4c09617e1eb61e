import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, month } from '@painopiste/shared/values/month';
import { aLedgerRegion, deliver, type FileRow, ledgerFile } from '../../testing/ledger.ts';
import { closeMonths } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const { ledger } = callAs(controller);

let runs = 0;

/** Cost centres of this run's own, so that all runs can share a region. */
async function aProjectOfItsOwn() {
  runs += 1;
  const codes = [`${runs}-1`, `${runs}-2`];
  return { ...(await aLedgerRegion(db, codes, '04')), codes };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

// Few vouchers, accounts and amounts, so that deliveries meet what is in the books.
const row: fc.Arbitrary<FileRow> = fc.record({
  voucher: fc.constantFrom('1', '2', '3'),
  account: fc.constantFrom('4000', '4340'),
  // Which of the run's cost centres; the third one is unknown.
  costCentre: fc.constantFrom('0', '1', '2'),
  bookedOn: fc.integer({ min: 1, max: 6 }).map((m) => `15.${m}.2024`),
  amount: fc
    .integer({ min: -500, max: 500 })
    .map((n) => `${n < 0 ? '-' : ''}${Math.abs(n)},${twoDigits(Math.abs(n) % 100)}`),
});

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('import' as const), rows: fc.array(row, { maxLength: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const), which: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const) }) },
);

const onCentres = (rows: readonly FileRow[], codes: readonly string[]): FileRow[] =>
  rows.map((each) => ({ ...each, costCentre: codes[Number(each.costCentre)] ?? '999' }));

async function closedBooks(fundingLineId: string, through: string | null): Promise<unknown> {
  if (through === null) return [];
  return db.ledgerRollup.findMany({
    where: { fundingLineId, postingMonth: { lte: through } },
    orderBy: [{ workAreaId: 'asc' }, { categoryKey: 'asc' }, { postingMonth: 'asc' }],
  });
}

test('after any imports, undoings and closings the rollups equal the entries, and closed months are as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { regionCode, projectId, fundingLineId, codes } = await aProjectOfItsOwn();
      const imported: string[] = [];
      let closed: string | null = null;
      for (const each of steps) {
        const before = await closedBooks(fundingLineId, closed);
        const wasClosed = closed;
        if (each.does === 'close') {
          closed = closed === null ? '2024-01' : addMonths(month(closed), 1);
          await closeMonths(db, projectId, closed);
        } else if (each.does === 'undo') {
          const batchId = imported[each.which % Math.max(1, imported.length)];
          // Refused where a month is closed or a later import stands on it: then nothing may have changed.
          if (batchId)
            await ledger.undo({ commandId: randomUUID(), version: 2, batchId }).catch(() => undefined);
        } else {
          const batchId = await deliver(db, controller, regionCode, ledgerFile(onCentres(each.rows, codes)));
          const { report } = await ledger.batch({ id: batchId });
          const command = { commandId: randomUUID(), version: 1, batchId };
          const good =
            (report?.counts.imported ?? 0) + (report?.counts.changed ?? 0) + (report?.counts.unchanged ?? 0);
          if (good === 0) await ledger.discard(command);
          else imported.push((await ledger.import({ ...command, goodRows: true })).id);
        }
        expect(await closedBooks(fundingLineId, wasClosed)).toEqual(before);
        expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('whatever was in the books, after a delivery they hold exactly what it says of its vouchers', async () => {
  const keyOf = (each: FileRow): string => `${each.voucher} ${each.account} ${each.costCentre}`;
  const known = row.filter((each) => each.costCentre !== '2');
  const rows = fc.uniqueArray(known, { minLength: 1, maxLength: 8, selector: keyOf });
  const centsOf = (each: FileRow): number => Math.round(Number(each.amount?.replace(',', '.')) * 100);
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.boolean(), async (first, second, closes) => {
      const { regionCode, projectId, fundingLineId, codes } = await aProjectOfItsOwn();
      const read = (delivered: readonly FileRow[]): Promise<string> =>
        deliver(db, controller, regionCode, ledgerFile(onCentres(delivered, codes)));
      for (const [i, delivered] of [first, second].entries()) {
        await ledger.import({ commandId: randomUUID(), version: 1, batchId: await read(delivered) });
        if (closes && i === 0) await closeMonths(db, projectId, '2024-03');
      }
      const again = await read(second);
      const { report } = await ledger.batch({ id: again });
      expect(report?.counts).toMatchObject({ imported: 0, changed: 0 });
      await ledger.discard({ commandId: randomUUID(), version: 1, batchId: again });
      const redelivered = new Set(second.map(keyOf));
      const wanted = [...first.filter((each) => !redelivered.has(keyOf(each))), ...second].map(centsOf);
      const { _sum: sums } = await db.ledgerRollup.aggregate({
        _sum: { cents: true },
        where: { fundingLineId },
      });
      expect(Number(sums.cents ?? 0)).toBe(wanted.reduce((sum, cents) => sum + cents, 0));
    }),
    { numRuns: 8 },
  );
}, 120_000);
