import { expect, it } from 'vitest';
import { LINE, OTHER, PROJECT } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const bands = (amber: number, red: number, quiet: number) => ({
  amber_basis_points: amber,
  red_basis_points: red,
  quiet_basis_points: quiet,
});

// Funding lines and the amendments of their grants.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a pillar is 1 to 4, or none',
      rule: 'funding_line_pillar',
      table: 'funding_line',
      takes: [{ pillar: 1 }, { pillar: 4 }, { pillar: null }],
      refuses: [{ pillar: 0 }, { pillar: 5 }],
    },
    {
      says: 'the bands of a status follow each other and end at the whole',
      rule: 'funding_line_bands',
      table: 'funding_line',
      takes: [bands(1, 2, 0), bands(9_999, 10_000, 10_000)],
      refuses: [bands(0, 2, 0), bands(2, 2, 0), bands(1, 10_001, 0), bands(1, 2, -1), bands(1, 2, 10_001)],
    },
    {
      says: 'the share of administration is 0 to the whole, or none',
      rule: 'funding_line_administration',
      table: 'funding_line',
      takes: [0, 10_000, null].map((points) => ({ administration_basis_points: points })),
      refuses: [-1, 10_001].map((points) => ({ administration_basis_points: points })),
    },
    {
      says: 'two lines of a project never have one key',
      rule: 'funding_line_project_id_key_key',
      table: 'funding_line',
      given: { key: 'same' },
      takes: [{ key: 'another' }, { key: 'same', project_id: OTHER.project }],
      refuses: [{ key: 'same' }],
    },
    {
      says: 'a line names a category once',
      rule: 'funding_line_category_pkey',
      table: 'funding_line_category',
      takes: [{}],
      refuses: [{}],
    },
    {
      says: 'a grant is exact, rounded, estimated or unknown',
      rule: 'amendment_basis',
      table: 'amendment',
      takes: ['exact', 'rounded', 'estimate'].map((basis, index) => ({ basis, number: index + 2 })),
      refuses: [{ basis: 'guess', number: 9 }],
    },
    {
      says: 'a grant is unknown exactly when it has no amount',
      rule: 'amendment_unknown_is_null',
      table: 'amendment',
      takes: [{ basis: 'unknown', grant_cents: null }],
      refuses: [
        { number: 3, basis: 'unknown', grant_cents: 1 },
        { number: 3, basis: 'exact', grant_cents: null },
      ],
    },
    {
      says: 'neither a grant nor an own share is below zero',
      rule: 'amendment_amounts',
      table: 'amendment',
      takes: [{ grant_cents: 0, own_share_cents: 0 }],
      refuses: [
        { number: 3, grant_cents: -1 },
        { number: 3, own_share_cents: -1 },
      ],
    },
    {
      says: 'an estimate is rounded to 10 000 euros, another amount is not',
      rule: 'amendment_estimate_rounds',
      table: 'amendment',
      takes: [
        { number: 2, basis: 'estimate', grant_cents: 10_000_00 },
        { number: 3, basis: 'rounded', grant_cents: 10_000_01 },
      ],
      refuses: [
        { number: 4, basis: 'estimate', grant_cents: 10_000_01 },
        { number: 4, basis: 'estimate', grant_cents: 15_000_00 },
      ],
    },
    {
      says: 'amendments are numbered from 1',
      rule: 'amendment_number',
      table: 'amendment',
      takes: [{ number: 2 }],
      refuses: [{ number: 0 }],
    },
    {
      says: 'two amendments of a line never have one number',
      rule: 'funding_line_amendment_funding_line_id_number_key',
      table: 'amendment',
      takes: [{ number: 2 }],
      refuses: [{ number: 1 }, { number: 2 }],
    },
  ]);

  it(
    'a line without a grant decision is refused at the end',
    inside(async (sql) => {
      await sql.insert('funding_line');
      expect(await sql.refusalAtCommit()).toBe('line_has_amendment');
    }),
  );

  it(
    'a line is accepted once its grant decision has come, on the last day of its window too',
    inside(async (sql) => {
      const line = await sql.insert('funding_line', { window_start: '2024-05-31' });
      await sql.insert('amendment', { funding_line_id: line.id, number: 1, window_end: '2024-05-31' });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'an amendment whose window ends before it starts is refused at the end',
    inside(async (sql) => {
      await sql.insert('amendment', { window_end: '2023-12-31' });
      expect(await sql.refusalAtCommit()).toBe('window_order');
    }),
  );

  it(
    'the start of a window is not moved past the end of any of its amendments',
    inside(async (sql) => {
      await sql.rows(`UPDATE funding_line SET window_start = '2025-12-31' WHERE id = $1`, [LINE]);
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(`UPDATE funding_line SET window_start = '2026-01-01' WHERE id = $1`, [LINE]);
      expect(await sql.refusalAtCommit()).toBe('window_order');
    }),
  );

  it(
    'an earlier decision is not put after a later one',
    inside(async (sql) => {
      await sql.insert('amendment', { number: 2, decided_on: '2024-03-01' });
      await sql.insert('amendment', { number: 3, decided_on: null });
      await sql.insert('amendment', { number: 4, decided_on: '2024-03-01' });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.insert('amendment', { number: 5, decided_on: '2024-02-29' });
      expect(await sql.refusalAtCommit()).toBe('amendment_order');
    }),
  );

  it(
    'a later decision is not slipped in before an earlier one',
    inside(async (sql) => {
      await sql.insert('amendment', { number: 9, decided_on: '2024-03-01' });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.insert('amendment', { number: 8, decided_on: '2024-03-02' });
      expect(await sql.refusalAtCommit()).toBe('amendment_order');
    }),
  );

  it(
    'a line stays in its project',
    inside(async (sql) => {
      const move = 'UPDATE funding_line SET project_id = $1 WHERE id = $2';
      expect(await sql.refusal(move, [PROJECT, LINE])).toBeNull();
      expect(await sql.refusal(move, [OTHER.project, LINE])).toBe('stays_in_project');
    }),
  );

  const current = `SELECT amendment_number, grant_cents::float8 AS grant, budget_at_completion_cents::float8 AS whole,
    window_end::text, basis FROM funding_line_current WHERE id = '${LINE}'`;

  it(
    'the latest amendment is the current grant, whichever came in first',
    inside(async (sql) => {
      await sql.insert('amendment', {
        number: 3,
        grant_cents: 300_00,
        own_share_cents: 5_00,
        window_end: '2026-06-30',
      });
      await sql.insert('amendment', { number: 2, grant_cents: 200_00 });
      const now = {
        amendment_number: 3,
        grant: 300_00,
        whole: 305_00,
        window_end: '2026-06-30',
        basis: 'exact',
      };
      expect(await sql.rows(current)).toEqual([now]);
    }),
  );

  it(
    'an unknown grant has no budget at completion, in spite of an own share',
    inside(async (sql) => {
      await sql.insert('amendment', { basis: 'unknown', grant_cents: null, own_share_cents: 5_00 });
      expect(await sql.rows(current)).toMatchObject([{ grant: null, whole: null, basis: 'unknown' }]);
    }),
  );
});
