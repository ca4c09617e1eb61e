import { expect, it } from 'vitest';
import { OTHER, PROJECT } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

async function close(sql: PlainSql, ...months: string[]): Promise<void> {
  for (const month of months) await sql.insert('month_closing', { month });
}

onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'what is closed is a month',
      rule: 'closing_month',
      table: 'month_closing',
      takes: [{ month: '2024-01' }, { month: '2024-12' }],
      refuses: [{ month: '2024-13' }, { month: '2024-00' }, { month: '2024-1' }, { month: '' }],
    },
    {
      says: 'a month of a project is closed once',
      rule: 'month_closing_pkey',
      table: 'month_closing',
      given: { month: '2024-01' },
      takes: [{ month: '2024-01', project_id: OTHER.project }],
      refuses: [{ month: '2024-01' }],
    },
  ]);

  it(
    'months close one after the other from the start, over a new year too, in whatever order they are written',
    inside(async (sql) => {
      await sql.rows(`UPDATE project SET starts_on = '2023-11-30' WHERE id = $1`, [PROJECT]);
      await close(sql, '2024-01', '2023-11', '2023-12');
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it.each([
    ['after a gap', ['2024-01', '2024-03']],
    ['over a new year with a gap', ['2024-01', '2025-01']],
    ['later than the start', ['2024-02']],
    ['before the start', ['2023-12', '2024-01']],
  ])(
    'a closing %s is refused at the end',
    async (_where, months) =>
      await inside(async (sql) => {
        await close(sql, ...months);
        expect(await sql.refusalAtCommit()).toBe('closings_contiguous');
      })(),
  );

  it(
    'the last closed month opens again, one in the middle does not',
    inside(async (sql) => {
      await close(sql, '2024-01', '2024-02', '2024-03');
      await sql.rows(`DELETE FROM month_closing WHERE month = '2024-03'`);
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(`DELETE FROM month_closing WHERE month = '2024-01'`);
      expect(await sql.refusalAtCommit()).toBe('closings_contiguous');
    }),
  );

  it(
    'a closing that moves to another project may not leave a gap behind',
    inside(async (sql) => {
      await close(sql, '2024-01', '2024-02');
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(`UPDATE month_closing SET project_id = $1 WHERE month = '2024-01'`, [OTHER.project]);
      expect(await sql.refusalAtCommit()).toBe('closings_contiguous');
    }),
  );

  it(
    'the start of a project does not leave its closed months, but may move within the first',
    inside(async (sql) => {
      await close(sql, '2024-01');
      await sql.rows(`UPDATE project SET starts_on = '2024-01-31' WHERE id = $1`, [PROJECT]);
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(`UPDATE project SET starts_on = '2024-02-01' WHERE id = $1`, [PROJECT]);
      expect(await sql.refusalAtCommit()).toBe('closings_contiguous');
    }),
  );
});
