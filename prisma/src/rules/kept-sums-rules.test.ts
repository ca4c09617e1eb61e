import { expect, it } from 'vitest';
import { AREA, LINE } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const APPROVE = `UPDATE budget_decision SET state = 'approved', reference = '§ 1', decided_on = '2024-02-01' WHERE id = $1`;

async function aDraft(
  sql: PlainSql,
  kind: string,
  sums: readonly (readonly [string | null, number])[],
): Promise<unknown> {
  const { id } = await sql.insert('budget_decision', { kind });
  for (const [month, cents] of sums)
    await sql.insert('budget_delta', { budget_decision_id: id, month, cents });
  return id;
}

async function approve(...decision: Parameters<typeof aDraft>): Promise<void> {
  const [sql] = decision;
  await sql.rows(APPROVE, [await aDraft(...decision)]);
}

const pairs = async (sql: PlainSql, text: string): Promise<unknown[]> =>
  (await sql.rows(text)).map(Object.values);
const MONTHS = `SELECT month, original_cents::float8, current_cents::float8 FROM budget_month ORDER BY month`;
const ROLLUP = 'SELECT month, cents::float8 FROM budget_rollup ORDER BY month';
const LINE_MONTHS = `SELECT month, planned_cents::float8 AS planned, actual_cents::float8 AS actual, entries
  FROM line_month ORDER BY month`;

async function expectEqualSums(sql: PlainSql): Promise<void> {
  expect(await sql.rows('SELECT * FROM budget_rollup_difference')).toEqual([]);
  expect(await sql.rows('SELECT * FROM line_month_difference')).toEqual([]);
}

// Sums that the database itself keeps equal to what they are of.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a place has one planned sum of a month',
      rule: 'budget_rollup_pkey',
      table: 'budget_rollup',
      takes: [{ month: '2024-01' }, { month: '2024-02' }],
      refuses: [{ month: '2024-01' }],
    },
    {
      says: 'a line has one row of a month',
      rule: 'line_month_pkey',
      table: 'line_month',
      takes: [{ month: '2024-01' }, { month: '2024-02' }],
      refuses: [{ month: '2024-01' }],
    },
  ]);

  it(
    'a draft is in none of the sums',
    inside(async (sql) => {
      await aDraft(sql, 'original', [['2024-05', 100_00]]);
      expect(await sql.rows(MONTHS)).toEqual([]);
      expect(await sql.rows(ROLLUP)).toEqual([]);
      expect(await sql.rows(LINE_MONTHS)).toEqual([]);
    }),
  );

  it(
    'the original stays as it was while reallocations change the current budget',
    inside(async (sql) => {
      await approve(sql, 'original', [
        ['2024-05', 100_00],
        [null, 20_00],
      ]);
      await approve(sql, 'reallocation', [
        ['2024-05', -40_00],
        ['2024-06', 40_00],
      ]);
      expect(await pairs(sql, MONTHS)).toEqual([
        ['2024-05', 100_00, 60_00],
        ['2024-06', 0, 40_00],
        [null, 20_00, 20_00],
      ]);
    }),
  );

  it(
    'each approval adds its lines to the rollup and to the months of the line',
    inside(async (sql) => {
      await approve(sql, 'original', [
        ['2024-05', 100_00],
        ['2024-05', 1_00],
        [null, 20_00],
      ]);
      await approve(sql, 'reallocation', [
        ['2024-05', -40_00],
        ['2024-06', 40_00],
      ]);
      const sums = [
        ['', 20_00],
        ['2024-05', 61_00],
        ['2024-06', 40_00],
      ];
      expect(await pairs(sql, ROLLUP)).toEqual(sums);
      expect(await pairs(sql, LINE_MONTHS)).toEqual(sums.map(([month, cents]) => [month, cents, 0, 0]));
      await expectEqualSums(sql);
    }),
  );

  it(
    'a rejected decision is in none of the sums',
    inside(async (sql) => {
      const id = await aDraft(sql, 'original', [['2024-05', 100_00]]);
      await sql.rows(`UPDATE budget_decision SET state = 'rejected' WHERE id = $1`, [id]);
      expect(await sql.rows(ROLLUP)).toEqual([]);
      await expectEqualSums(sql);
    }),
  );

  it(
    'a rollup of the budget that is a cent wrong is found, and no more once it is repaired',
    inside(async (sql) => {
      await approve(sql, 'original', [['2024-05', 100_00]]);
      await sql.rows('UPDATE budget_rollup SET cents = cents + 1');
      await sql.insert('budget_rollup', { month: '2024-09', cents: 5 });
      const difference =
        'SELECT month, rollup_cents::float8, delta_cents::float8 FROM budget_rollup_difference ORDER BY 1';
      expect(await pairs(sql, difference)).toEqual([
        ['2024-05', 100_01, 100_00],
        ['2024-09', 5, 0],
      ]);
      await sql.rows('DELETE FROM budget_rollup');
      expect(await pairs(sql, difference)).toEqual([['2024-05', 0, 100_00]]);
      await sql.insert('budget_rollup', { month: '2024-05', cents: 100_00 });
      expect(await sql.rows(difference)).toEqual([]);
    }),
  );

  it(
    'what one statement does to many rollups is in the months of the line',
    inside(async (sql) => {
      const upsert = (cents: number, months: string) => `
        INSERT INTO ledger_rollup AS r (funding_line_id, work_area_id, category_key, posting_month, cents, entries)
        SELECT '${LINE}', '${AREA}', 'staff', month, ${cents}, 2 FROM (VALUES ${months}) AS m (month)
        ON CONFLICT (funding_line_id, work_area_id, category_key, posting_month)
          DO UPDATE SET cents = r.cents + excluded.cents, entries = r.entries + excluded.entries`;
      await sql.rows(upsert(100_00, `('2024-01'), ('2024-02')`));
      await sql.rows(upsert(-30_00, `('2024-02'), ('2024-03')`));
      expect(await pairs(sql, LINE_MONTHS)).toEqual([
        ['2024-01', null, 100_00, 2],
        ['2024-02', null, 70_00, 4],
        ['2024-03', null, -30_00, 2],
      ]);
      await expectEqualSums(sql);
    }),
  );

  it(
    'a rollup that moves to another month, or goes, leaves the month it was in',
    inside(async (sql) => {
      await sql.insert('ledger_rollup', { posting_month: '2024-01', cents: 100_00 });
      await sql.insert('ledger_rollup', { posting_month: '2024-02', cents: 50_00 });
      await sql.rows(`UPDATE ledger_rollup SET posting_month = '2024-03' WHERE posting_month = '2024-01'`);
      await sql.rows(`DELETE FROM ledger_rollup WHERE posting_month = '2024-02'`);
      expect(await pairs(sql, LINE_MONTHS)).toEqual([
        ['2024-01', null, 0, 0],
        ['2024-02', null, 0, 0],
        ['2024-03', null, 100_00, 1],
      ]);
      await expectEqualSums(sql);
    }),
  );

  it(
    'the plan and the actual of a month are in one row, whichever comes first',
    inside(async (sql) => {
      await sql.insert('ledger_rollup', { posting_month: '2024-05', cents: 70_00, entries: 3 });
      await approve(sql, 'original', [['2024-05', 100_00]]);
      await sql.insert('ledger_rollup', {
        posting_month: '2024-05',
        category_key: 'staff',
        work_area_id: (await anotherArea(sql)).id,
      });
      expect(await pairs(sql, LINE_MONTHS)).toEqual([['2024-05', 100_00, 170_00, 4]]);
      await expectEqualSums(sql);
    }),
  );

  it.each([
    ['plan', 'planned_cents = planned_cents + 1', 'planned_cents = planned_cents - 1'],
    ['missing plan', 'planned_cents = NULL', 'planned_cents = 10000'],
    ['actual', 'actual_cents = actual_cents + 1', 'actual_cents = actual_cents - 1'],
    ['number of entries', 'entries = entries + 1', 'entries = entries - 1'],
  ])(
    'a month of a line with a wrong %s is found, and no more once it is repaired',
    async (_what, wrong, right) =>
      await inside(async (sql) => {
        await approve(sql, 'original', [['2024-05', 100_00]]);
        await sql.insert('ledger_rollup', { posting_month: '2024-05' });
        await sql.rows(`UPDATE line_month SET ${wrong}`);
        expect(await sql.rows('SELECT month FROM line_month_difference')).toEqual([{ month: '2024-05' }]);
        await sql.rows(`UPDATE line_month SET ${right}`);
        await expectEqualSums(sql);
      })(),
  );

  it(
    'a month of a line that is missing is found',
    inside(async (sql) => {
      await approve(sql, 'original', [['2024-05', 100_00]]);
      await sql.insert('ledger_rollup', { posting_month: '2024-06' });
      await sql.rows('DELETE FROM line_month');
      expect(await pairs(sql, 'SELECT month FROM line_month_difference ORDER BY 1')).toEqual([
        ['2024-05'],
        ['2024-06'],
      ]);
    }),
  );
});

async function anotherArea(sql: PlainSql) {
  const area = await sql.insert('work_area');
  await sql.insert('work_area_share', { work_area_id: area.id, basis_points: 10_000 });
  return area;
}
