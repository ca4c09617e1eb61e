import { expect, it } from 'vitest';
import { AREA, FOCUS_AREAS, OTHER, PROJECT } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const [FIRST, SECOND] = FOCUS_AREAS;
const SET_FIRST = `UPDATE work_area_share SET basis_points = $1 WHERE work_area_id = '${AREA}' AND focus_area_key = '${FIRST}'`;

onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a share is more than nothing and at most all',
      rule: 'share_range',
      table: 'work_area_share',
      takes: [{ basis_points: 1 }],
      refuses: [{ basis_points: 0 }, { basis_points: -1 }, { basis_points: 10_001 }],
    },
    {
      says: 'a work area has one share of a focus area',
      rule: 'work_area_share_pkey',
      table: 'work_area_share',
      takes: [{ focus_area_key: SECOND }],
      refuses: [{ focus_area_key: FIRST }],
    },
  ]);

  it.each([9_999, 5_000])(
    'shares that add up to %i are refused at the end',
    async (basisPoints) =>
      await inside(async (sql) => {
        expect(await sql.refusal(SET_FIRST, [basisPoints])).toBeNull();
        expect(await sql.refusalAtCommit()).toBe('shares_add_up');
      })(),
  );

  it(
    'shares above the whole are refused at the end',
    inside(async (sql) => {
      await sql.insert('work_area_share', { basis_points: 1 });
      expect(await sql.refusalAtCommit()).toBe('shares_add_up');
    }),
  );

  it(
    'shares may be wrong on the way to a sum that is right',
    inside(async (sql) => {
      await sql.insert('work_area_share', { basis_points: 2_500 });
      await sql.rows(SET_FIRST, [7_500]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'the last share of a work area is not taken away',
    inside(async (sql) => {
      await sql.rows('DELETE FROM work_area_share WHERE work_area_id = $1', [AREA]);
      expect(await sql.refusalAtCommit()).toBe('shares_add_up');
    }),
  );

  it(
    'a share that moves to another work area may not leave a gap behind',
    inside(async (sql) => {
      await sql.insert('work_area_share', { basis_points: 5_000 });
      await sql.rows(SET_FIRST, [5_000]);
      expect(await sql.refusalSoFar()).toBeNull();
      const both = [OTHER.area, FIRST];
      await sql.rows(
        'UPDATE work_area_share SET basis_points = 5000 WHERE work_area_id = $1 AND focus_area_key = $2',
        both,
      );
      await sql.rows(
        'UPDATE work_area_share SET work_area_id = $1 WHERE work_area_id = $2 AND focus_area_key = $3',
        [OTHER.area, AREA, SECOND],
      );
      expect(await sql.refusalAtCommit()).toBe('shares_add_up');
    }),
  );

  it(
    'a new work area without shares is refused at the end',
    inside(async (sql) => {
      await sql.insert('work_area');
      expect(await sql.refusalAtCommit()).toBe('shares_add_up');
    }),
  );

  it(
    'a new work area is accepted once its shares have come',
    inside(async (sql) => {
      const area = await sql.insert('work_area');
      await sql.insert('work_area_share', { work_area_id: area.id, basis_points: 10_000 });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a work area may go together with its shares',
    inside(async (sql) => {
      const { id } = await sql.insert('work_area');
      await sql.insert('work_area_share', { work_area_id: id, basis_points: 10_000 });
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows('DELETE FROM work_area_share WHERE work_area_id = $1', [id]);
      await sql.rows('DELETE FROM work_area WHERE id = $1', [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a work area stays in its project',
    inside(async (sql) => {
      const move = 'UPDATE work_area SET project_id = $1 WHERE id = $2';
      expect(await sql.refusal(move, [PROJECT, AREA])).toBeNull();
      expect(await sql.refusal(move, [OTHER.project, AREA])).toBe('stays_in_project');
    }),
  );
});
