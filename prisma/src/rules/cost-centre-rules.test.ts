import { expect, it } from 'vitest';
import { OTHER } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const OTHER_PLACE = { funding_line_id: OTHER.line, work_area_id: OTHER.area };

// Cost centres, their marks, accounts and commitments: where money is booked to.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'the code of a cost centre has 1 to 20 letters, digits and marks',
      rule: 'cost_centre_code_form',
      table: 'cost_centre',
      takes: [{ code: 'A' }, { code: '0123456789_abc-XYZ.9' }],
      refuses: [{ code: '' }, { code: '0123456789_abc-XYZ.90' }, { code: '12 34' }, { code: 'Ä1' }],
    },
    {
      says: 'a cost centre is valid for a day at least',
      rule: 'cost_centre_validity',
      table: 'cost_centre',
      takes: [{ valid_from: '2024-05-01', valid_to: '2024-05-01' }, { valid_to: null }],
      refuses: [{ valid_from: '2024-05-02', valid_to: '2024-05-01' }],
    },
    {
      says: 'a cost centre pays a work area from a line of the same project',
      rule: 'same_project',
      table: 'cost_centre',
      takes: [OTHER_PLACE],
      refuses: [{ work_area_id: OTHER.area }, { funding_line_id: OTHER.line }],
    },
    {
      says: 'a code is marked as not ours once in a region',
      rule: 'cost_centre_mark_pkey',
      table: 'cost_centre_mark',
      given: { code: '55' },
      takes: [{ code: '56' }, { code: '55', region_code: '20' }],
      refuses: [{ code: '55' }],
    },
    {
      says: 'a range of accounts begins before it ends',
      rule: 'account_mapping_range',
      table: 'account_mapping',
      takes: [{ account_from: 4000, account_to: 4000 }],
      refuses: [{ account_from: 4001, account_to: 4000 }],
    },
    {
      says: 'a range of accounts is mapped once in a region',
      rule: 'account_mapping_pkey',
      table: 'account_mapping',
      takes: [{}, { region_code: '20' }, { account_to: 4998 }],
      refuses: [{}, { category_key: 'travel' }],
    },
    {
      says: 'an order is expected in a month',
      rule: 'commitment_month',
      table: 'commitment',
      takes: [{ expected_month: '2024-01' }, { expected_month: '2024-12' }],
      refuses: [{ expected_month: '2024-13' }, { expected_month: '2024-00' }, { expected_month: '2024-1' }],
    },
    {
      says: 'what is invoiced of an order is between nothing and all of it',
      rule: 'commitment_amounts',
      table: 'commitment',
      takes: [{ invoiced_cents: 0 }, { invoiced_cents: 500_00 }, { ordered_cents: 0 }],
      refuses: [{ invoiced_cents: -1 }, { invoiced_cents: 500_01 }, { ordered_cents: -1 }],
    },
    {
      says: 'an order is on a line and a work area of one project',
      rule: 'same_project',
      table: 'commitment',
      takes: [OTHER_PLACE],
      refuses: [{ work_area_id: OTHER.area }, { funding_line_id: OTHER.line }],
    },
  ]);

  it(
    'a code that is in use on the first or the last day is refused at the end',
    inside(async (sql) => {
      await sql.insert('cost_centre', { code: '77', valid_from: '2024-01-01', valid_to: '2024-06-30' });
      await sql.insert('cost_centre', { code: '77', valid_from: '2024-07-01' });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.insert('cost_centre', { code: '77', valid_from: '2023-01-01', valid_to: '2024-01-01' });
      expect(await sql.refusalAtCommit()).toBe('cost_centre_once');
    }),
  );

  it(
    'a cost centre without an end leaves no room for another of its code',
    inside(async (sql) => {
      await sql.insert('cost_centre', { code: '77' });
      await sql.insert('cost_centre', { code: '77', valid_from: '2030-01-01' });
      expect(await sql.refusalAtCommit()).toBe('cost_centre_once');
    }),
  );

  it(
    'a cost centre may be written before the one that it follows ends, in one transaction',
    inside(async (sql) => {
      const { id } = await sql.insert('cost_centre', { code: '77' });
      await sql.insert('cost_centre', { code: '77', valid_from: '2024-07-01' });
      await sql.rows(`UPDATE cost_centre SET valid_to = '2024-06-30' WHERE id = $1`, [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a cost centre does not grow over another of its code',
    inside(async (sql) => {
      const { id } = await sql.insert('cost_centre', { code: '77', valid_to: '2024-06-30' });
      await sql.insert('cost_centre', { code: '77', valid_from: '2024-07-01' });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows('UPDATE cost_centre SET valid_to = NULL WHERE id = $1', [id]);
      expect(await sql.refusalAtCommit()).toBe('cost_centre_once');
    }),
  );

  it(
    'a cost centre is of the region of its work area',
    inside(async (sql) => {
      await sql.insert('cost_centre', { region_code: '20' });
      expect(await sql.refusalAtCommit()).toBe('cost_centre_region');
    }),
  );

  it(
    'a cost centre and an order do not move to the work area of another project',
    inside(async (sql) => {
      for (const table of ['cost_centre', 'commitment'] as const) {
        const { id } = await sql.insert(table);
        const move = `UPDATE ${table} SET work_area_id = $1 WHERE id = $2`;
        expect(await sql.refusal(move, [OTHER.area, id])).toBe('same_project');
      }
    }),
  );
});
