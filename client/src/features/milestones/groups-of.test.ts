import { expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { groupsOf } from './groups-of.ts';

it('keeps the groups in the order of the page and tells the two rows of one milestone apart', () => {
  const rows = [aMilestoneRow({ id: 'a' }), aMilestoneRow({ id: 'b' }), aMilestoneRow({ id: 'a' })];
  const of = ['digital-services', 'digital-services', 'elderly-services'];
  const groups = groupsOf({ places: { by: 'focusArea', of, continues: false, listed: 3 } }, rows);
  expect(groups.ids).toEqual(['digital-services', 'elderly-services']);
  expect(rows.map(groups.of)).toEqual(of);
  expect(new Set(rows.map(groups.rowId)).size).toBe(3);
});
