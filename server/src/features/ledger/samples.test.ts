import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { aLedgerRegion, deliver } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

interface Expected {
  readonly rows: number;
  readonly total_cents: number;
  readonly by_centre_month_category: Readonly<Record<string, number>>;
}

const sample = (name: string): Buffer =>
  readFileSync(new URL(`../../../../prisma/seed-data/${name}`, import.meta.url));
const expected = JSON.parse(sample('expected.json').toString()) as Record<string, Expected>;
const CODES = Array.from({ length: 8 }, (_, i) => String(904_101 + i));

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
let region: Awaited<ReturnType<typeof aLedgerRegion>>;

beforeAll(async () => {
  region = await aLedgerRegion(db, CODES);
});

async function importSample(name: string) {
  const batchId = await deliver(db, controller, region.regionCode, sample(name));
  const { report, version } = await callAs(controller).ledger.batch({ id: batchId });
  if (!report) throw new Error('The sample was not read.');
  await callAs(controller).ledger.import({ commandId: randomUUID(), version, batchId });
  return { batchId, report };
}

async function booksOf(batchId: string): Promise<Record<string, number>> {
  const entries = await db.ledgerEntry.findMany({ where: { batchId } });
  const sums: Record<string, number> = {};
  for (const entry of entries) {
    const key = `${entry.costCentreCode}|${entry.postingMonth}|${entry.categoryKey}`;
    sums[key] = (sums[key] ?? 0) + Number(entry.cents);
  }
  return sums;
}

test.each(['paakirja-vakehyva-2023.csv', 'paakirja-vakehyva-2024-01-08.csv'])(
  '%s comes in to the cent, by cost centre, month and category',
  async (name) => {
    const wanted = expected[name];
    const { batchId, report } = await importSample(name);
    expect(report.rows).toBe(wanted?.rows);
    expect(report.counts).toMatchObject({ imported: wanted?.rows, refused: 0, total: 1 });
    expect(report.totalCents).toBe(wanted?.total_cents);
    expect(report.total).toMatchObject({
      statedCents: wanted?.total_cents,
      summedCents: wanted?.total_cents,
    });
    expect(await booksOf(batchId)).toEqual(wanted?.by_centre_month_category);
  },
);

test('the rollups hold both samples to the cent, and equal the entries', async () => {
  const names = ['paakirja-vakehyva-2023.csv', 'paakirja-vakehyva-2024-01-08.csv'];
  const total = names.reduce((sum, name) => sum + (expected[name]?.total_cents ?? 0), 0);
  const { _sum: sums } = await db.ledgerRollup.aggregate({ _sum: { cents: true } });
  expect(Number(sums.cents)).toBe(total);
  expect(await db.$queryRaw`SELECT * FROM ledger_rollup_difference`).toEqual([]);
});

test('the same sample once more brings nothing new and nothing changed', async () => {
  const { batchId, report } = await importSample('paakirja-vakehyva-2023.csv');
  expect(report.counts).toMatchObject({ imported: 0, changed: 0, unchanged: 880, refused: 0 });
  expect(await db.ledgerEntry.count({ where: { batchId } })).toBe(0);
});

test('texts of staff and travel accounts are not kept, those of other accounts are', async () => {
  const kept = await db.ledgerEntry.groupBy({ by: ['categoryKey'], where: { text: { not: null } } });
  const categories = kept.map((group) => group.categoryKey);
  expect(categories).toContain('services');
  expect(categories).not.toContain('staff');
  expect(categories).not.toContain('travel');
});
