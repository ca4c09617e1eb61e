import { anEntryRow } from '@painopiste/shared/testing/a-ledger-chart';
import { expect, test } from 'vitest';
import { GroupCollector, groupKeyOfEntry } from './group-collector.ts';

const key = groupKeyOfEntry(anEntryRow());

test('a row alone in its group is given at once', () => {
  const row = anEntryRow();
  expect(new GroupCollector(new Map()).add(row)).toEqual({ key, rows: [row] });
});

test('the rows of a group are held back until the last one is there, whatever stands between', () => {
  const collector = new GroupCollector(new Map([[key, 2]]));
  const [first, second] = [anEntryRow({ row: 2 }), anEntryRow({ row: 9 })];
  expect(collector.add(first)).toBeNull();
  expect(collector.add(anEntryRow({ row: 3, voucher: 'other' }))?.rows).toHaveLength(1);
  expect(collector.add(second)).toEqual({ key, rows: [first, second] });
});
