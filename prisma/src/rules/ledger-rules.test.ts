import { expect, it } from 'vitest';
import { OTHER } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const aBatch = async (sql: PlainSql, state: string): Promise<unknown> =>
  (await sql.insert('ledger_batch', { state })).id;
const setState = 'UPDATE ledger_batch SET state = $2 WHERE id = $1';

const LIVE = 'SELECT id FROM ledger_entry_live ORDER BY id';
const DIFFERENCE = `SELECT posting_month, rollup_cents::float8, entry_cents::float8, rollup_entries, entries
  FROM ledger_rollup_difference`;

onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a batch is in a known state',
      rule: 'batch_state',
      table: 'ledger_batch',
      takes: ['preparing', 'active', 'undone', 'abandoned'].map((state) => ({ state })),
      refuses: [{ state: 'lost' }],
    },
    {
      says: 'a region has one open delivery, be it read or ready',
      rule: 'ledger_batch_one_open',
      table: 'ledger_batch',
      given: { state: 'ready' },
      takes: [
        { state: 'preparing', region_code: '20' },
        { state: 'active' },
        { state: 'active' },
        { state: 'abandoned' },
      ],
      refuses: [{ state: 'ready' }, { state: 'preparing' }],
    },
    {
      says: 'a place has one sum of a month',
      rule: 'ledger_rollup_pkey',
      table: 'ledger_rollup',
      takes: [{ posting_month: '2024-01' }, { posting_month: '2024-02' }],
      refuses: [{ posting_month: '2024-01' }],
    },
  ]);

  it.each([
    ['active', 'undone'],
    ['undone', 'active'],
    ['ready', 'preparing'],
    ['ready', 'abandoned'],
  ])(
    'a batch goes from %s to %s',
    async (from, to) =>
      await inside(async (sql) => {
        expect(await sql.refusal(setState, [await aBatch(sql, from), to])).toBeNull();
      })(),
  );

  it.each([
    ['active', 'abandoned'],
    ['undone', 'abandoned'],
    ['active', 'ready'],
    ['abandoned', 'active'],
  ])(
    'a batch never goes from %s to %s',
    async (from, to) =>
      await inside(async (sql) => {
        expect(await sql.refusal(setState, [await aBatch(sql, from), to])).toBe('batch_state_order');
      })(),
  );

  it(
    'a batch changes a sum by one number',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      await sql.insert('ledger_batch_delta', { batch_id });
      expect(await sql.refusalOf('ledger_batch_delta', { batch_id })).toBe('ledger_batch_delta_pkey');
    }),
  );

  it(
    'an entry is of a voucher, of a pivot or an adjustment',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      for (const kind of ['voucher', 'pivot', 'adjustment'])
        await sql.insert('ledger_entry', { batch_id, kind });
      expect(await sql.refusalOf('ledger_entry', { batch_id, kind: 'guess' })).toBe('entry_kind');
    }),
  );

  it(
    'an entry is posted to a month',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      for (const posting_month of ['2024-01', '2024-12'])
        await sql.insert('ledger_entry', { batch_id, posting_month });
      for (const posting_month of ['2024-13', '2024-00', '2024-1', '']) {
        expect(await sql.refusalOf('ledger_entry', { batch_id, posting_month })).toBe('entry_month');
      }
    }),
  );

  it(
    'an entry is in a category that its line has',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      expect(await sql.refusalOf('ledger_entry', { batch_id, category_key: 'travel' })).toBe(
        'entry_category',
      );
      await sql.insert('funding_line_category', { category_key: 'travel' });
      expect(await sql.refusalOf('ledger_entry', { batch_id, category_key: 'travel' })).toBeNull();
    }),
  );

  it(
    'a row of a file is entered once',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      await sql.insert('ledger_entry', { batch_id, row_number: 1 });
      await sql.insert('ledger_entry', { batch_id, row_number: 2 });
      expect(await sql.refusalOf('ledger_entry', { batch_id, row_number: 1 })).toBe(
        'ledger_entry_batch_id_row_number_key',
      );
    }),
  );

  it(
    'an entry is superseded by a batch at a moment, both or neither',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      const by = { superseded_by_batch_id: batch_id, superseded_at: '2024-02-01' };
      await sql.insert('ledger_entry', { batch_id, ...by });
      for (const half of [{ superseded_at: null }, { superseded_by_batch_id: null }]) {
        expect(await sql.refusalOf('ledger_entry', { batch_id, ...by, ...half })).toBe(
          'entry_superseded_pair',
        );
      }
    }),
  );

  it.each([
    ['preparing', 0],
    ['ready', 0],
    ['active', 1],
    ['undone', 0],
    ['abandoned', 0],
  ])(
    'of an entry in a batch that is %s, %i is live',
    async (state, live) =>
      await inside(async (sql) => {
        await sql.insert('ledger_entry', { batch_id: await aBatch(sql, state) });
        expect(await sql.rows(LIVE)).toHaveLength(live);
      })(),
  );

  it(
    'an entry stays live until the batch that supersedes it is active, and is live again when that is undone',
    inside(async (sql) => {
      const old = await sql.insert('ledger_entry', { batch_id: await aBatch(sql, 'active') });
      const next = await aBatch(sql, 'ready');
      const changed = await sql.insert('ledger_entry', { batch_id: next, cents: 90_00 });
      await sql.rows(
        'UPDATE ledger_entry SET superseded_by_batch_id = $1, superseded_at = now() WHERE id = $2',
        [next, old.id],
      );
      expect(await sql.rows(LIVE)).toEqual([{ id: old.id }]);
      await sql.rows(setState, [next, 'active']);
      expect(await sql.rows(LIVE)).toEqual([{ id: changed.id }]);
      await sql.rows(setState, [next, 'undone']);
      expect(await sql.rows(LIVE)).toEqual([{ id: old.id }]);
    }),
  );

  it(
    'rollups that equal the live entries differ in nothing',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      await sql.insert('ledger_entry', { batch_id, cents: 100_00 });
      await sql.insert('ledger_entry', { batch_id, cents: -30_00 });
      await sql.insert('ledger_rollup', { cents: 70_00, entries: 2 });
      expect(await sql.rows(DIFFERENCE)).toEqual([]);
    }),
  );

  it(
    'a difference is found in money, in number, without a rollup and without entries, and goes with its repair',
    inside(async (sql) => {
      const batch_id = await aBatch(sql, 'active');
      for (const month of ['2024-01', '2024-02', '2024-03']) {
        await sql.insert('ledger_entry', { batch_id, posting_month: month });
      }
      await sql.insert('ledger_rollup', { posting_month: '2024-01', cents: 100_01 });
      await sql.insert('ledger_rollup', { posting_month: '2024-02', entries: 2 });
      await sql.insert('ledger_rollup', { posting_month: '2024-04', cents: 0, entries: 1 });
      const found = await sql.rows(`${DIFFERENCE} ORDER BY posting_month`);
      expect(found.map((row) => Object.values(row))).toEqual([
        ['2024-01', 100_01, 100_00, 1, 1],
        ['2024-02', 100_00, 100_00, 2, 1],
        ['2024-03', 0, 100_00, 0, 1],
        ['2024-04', 0, 0, 1, 0],
      ]);
      await sql.rows(`UPDATE ledger_rollup SET cents = 10000, entries = 1`);
      await sql.rows(`UPDATE ledger_rollup SET posting_month = '2024-03' WHERE posting_month = '2024-04'`);
      expect(await sql.rows(DIFFERENCE)).toEqual([]);
    }),
  );

  it(
    'an entry of an open delivery makes no difference yet',
    inside(async (sql) => {
      await sql.insert('ledger_entry', { batch_id: await aBatch(sql, 'ready') });
      await sql.insert('ledger_entry', { batch_id: await aBatch(sql, 'undone'), work_area_id: OTHER.area });
      expect(await sql.rows(DIFFERENCE)).toEqual([]);
    }),
  );
});
