import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { AREA, LINE, OTHER, PROJECT } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const APPROVAL = { state: 'approved', reference: '§ 1', decided_on: '2024-02-01' };
const APPROVE = `UPDATE budget_decision SET state = 'approved', reference = '§ 1', decided_on = '2024-02-01' WHERE id = $1`;

/** A draft with sums on months of the plain line. */
async function aDraft(sql: PlainSql, kind: string, sums: Record<string, number>): Promise<string> {
  const id = randomUUID();
  await sql.insert('budget_decision', { id, kind });
  for (const [month, cents] of Object.entries(sums)) {
    await sql.insert('budget_delta', { budget_decision_id: id, month: month || null, cents });
  }
  return id;
}

async function approve(sql: PlainSql, kind: string, sums: Record<string, number>): Promise<string> {
  const id = await aDraft(sql, kind, sums);
  await sql.rows(APPROVE, [id]);
  return id;
}

onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a decision is the original or a reallocation',
      rule: 'budget_decision_kind',
      table: 'budget_decision',
      takes: [{ kind: 'original' }, { kind: 'reallocation' }],
      refuses: [{ kind: 'supplement' }],
    },
    {
      says: 'a decision is a draft, approved or rejected',
      rule: 'budget_decision_state',
      table: 'budget_decision',
      takes: [{ state: 'draft' }, { state: 'rejected' }, APPROVAL],
      refuses: [{ state: 'pending' }],
    },
    {
      says: 'an approval has a reference and a day',
      rule: 'budget_decision_approved',
      table: 'budget_decision',
      takes: [APPROVAL],
      refuses: [
        { ...APPROVAL, reference: null },
        { ...APPROVAL, decided_on: null },
      ],
    },
    {
      says: 'the reference of an approval says something',
      rule: 'budget_decision_reference',
      table: 'budget_decision',
      takes: [APPROVAL, { state: 'draft', reference: ' ' }],
      refuses: [{ ...APPROVAL, reference: ' ' }],
    },
    {
      says: 'a project has one original, rejected ones aside',
      rule: 'budget_decision_one_original',
      table: 'budget_decision',
      given: { kind: 'original' },
      takes: [
        { kind: 'original', state: 'rejected' },
        { kind: 'original', project_id: OTHER.project },
      ],
      refuses: [{ kind: 'original' }, { kind: 'original', ...APPROVAL }],
    },
  ]);

  it(
    'the month of a budget line is a month, or none',
    inside(async (sql) => {
      const id = await aDraft(sql, 'original', { '2024-01': 1, '2024-12': 1, '': 1 });
      for (const month of ['2024-00', '2024-13', '2024-1', '2024-01-01', '']) {
        const refusal = await sql.refusalOf('budget_delta', { budget_decision_id: id, month });
        expect([month, refusal]).toEqual([month, 'budget_delta_month']);
      }
    }),
  );

  it(
    'a budget may use the grant and the own share to the cent',
    inside(async (sql) => {
      await approve(sql, 'original', { '2024-05': 119_999_99, '': 1 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a budget a cent above the grant and the own share is refused at the end',
    inside(async (sql) => {
      await approve(sql, 'original', { '2024-05': 120_000_00, '': 1 });
      expect(await sql.refusalAtCommit()).toBe('budget_within_grant');
    }),
  );

  it(
    'a budget above the grant is accepted together with the amendment that raises it',
    inside(async (sql) => {
      await approve(sql, 'original', { '2024-05': 120_000_01 });
      await sql.insert('amendment', { grant_cents: 100_000_01 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a draft may be above the grant',
    inside(async (sql) => {
      await aDraft(sql, 'original', { '2024-05': 500_000_00 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'an unknown grant sets no limit',
    inside(async (sql) => {
      await sql.insert('amendment', { basis: 'unknown', grant_cents: null });
      await approve(sql, 'original', { '2024-05': 500_000_00 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a grant is not lowered below its budget',
    inside(async (sql) => {
      await approve(sql, 'original', { '2024-05': 90_000_00 });
      await sql.insert('amendment', { number: 2, grant_cents: 70_000_00 });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.insert('amendment', { number: 3, grant_cents: 69_999_99 });
      expect(await sql.refusalAtCommit()).toBe('budget_within_grant');
    }),
  );

  it(
    'a reallocation that adds up to zero is accepted',
    inside(async (sql) => {
      await approve(sql, 'original', { '2024-05': 500_00 });
      await approve(sql, 'reallocation', { '2024-05': -200_00, '2024-06': 150_00, '': 50_00 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a reallocation that does not add up to zero is refused at the end',
    inside(async (sql) => {
      await approve(sql, 'reallocation', { '2024-05': -200_00, '2024-06': 199_99 });
      expect(await sql.refusalAtCommit()).toBe('reallocation_net_zero');
    }),
  );

  it(
    'a reallocation adds up to zero on each line, not only over both',
    inside(async (sql) => {
      const line = await sql.insert('funding_line');
      await sql.insert('amendment', { funding_line_id: line.id, number: 1 });
      await sql.insert('funding_line_category', { funding_line_id: line.id, category_key: 'staff' });
      const id = await aDraft(sql, 'reallocation', { '2024-05': 100_00 });
      await sql.insert('budget_delta', { budget_decision_id: id, funding_line_id: line.id, cents: -100_00 });
      await sql.rows(APPROVE, [id]);
      expect(await sql.refusalAtCommit()).toBe('reallocation_net_zero');
    }),
  );

  it(
    'a reallocation begins after the last closed month',
    inside(async (sql) => {
      await sql.insert('month_closing', { month: '2024-01' });
      await sql.insert('month_closing', { month: '2024-02' });
      await approve(sql, 'reallocation', { '2024-03': -100_00, '2024-04': 100_00 });
      expect(await sql.refusalSoFar()).toBeNull();
      await approve(sql, 'reallocation', { '2024-02': -100_00, '2024-04': 100_00 });
      expect(await sql.refusalAtCommit()).toBe('reallocation_open_months');
    }),
  );

  it(
    'the original may plan months that are closed',
    inside(async (sql) => {
      await sql.insert('month_closing', { month: '2024-01' });
      await approve(sql, 'original', { '2024-01': 100_00 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'the budget of a decision is on lines of its own project',
    inside(async (sql) => {
      const id = await aDraft(sql, 'original', {});
      const elsewhere = { budget_decision_id: id, funding_line_id: OTHER.line, work_area_id: OTHER.area };
      expect(await sql.refusalOf('budget_delta', elsewhere)).toBe('same_project');
    }),
  );

  it(
    'a decision stays in its project',
    inside(async (sql) => {
      const id = await aDraft(sql, 'original', {});
      const move = 'UPDATE budget_decision SET project_id = $1 WHERE id = $2';
      expect(await sql.refusal(move, [PROJECT, id])).toBeNull();
      expect(await sql.refusal(move, [OTHER.project, id])).toBe('stays_in_project');
    }),
  );

  it(
    'the line and the work area of a budget are of one project',
    inside(async (sql) => {
      const id = await aDraft(sql, 'original', {});
      const mixed = { budget_decision_id: id, funding_line_id: LINE, work_area_id: OTHER.area };
      expect(await sql.refusalOf('budget_delta', { ...mixed, work_area_id: AREA })).toBeNull();
      expect(await sql.refusalOf('budget_delta', mixed)).toBe('same_project');
      const move = 'UPDATE budget_delta SET work_area_id = $1 WHERE budget_decision_id = $2';
      expect(await sql.refusal(move, [OTHER.area, id])).toBe('same_project');
    }),
  );
});
